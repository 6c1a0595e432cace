import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { TROUBLES } from "./trouble";
import type { Workbench } from "./workbench";

/** Trouble on purpose: what an add-in meets in real use, ready to be tried. */
export function TroubleMenu({ workbench }: { readonly workbench: Workbench }) {
  const on = TROUBLES.filter(({ isOn }) => isOn(workbench) === true).map(({ id }) => id);
  return (
    <Menu checkedValues={{ trouble: on }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance={on.length > 0 ? "primary" : "secondary"} size="small">
          Make trouble ▾
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList hasCheckmarks>
          {TROUBLES.map((trouble) => {
            const make = (): void => {
              trouble.make(workbench);
            };
            return trouble.isOn(workbench) === null ? (
              <MenuItem key={trouble.id} title={trouble.tip} onClick={make}>
                {trouble.label}
              </MenuItem>
            ) : (
              <MenuItemCheckbox
                key={trouble.id}
                name="trouble"
                value={trouble.id}
                title={trouble.tip}
                onClick={make}
              >
                {trouble.label}
              </MenuItemCheckbox>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
