import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import { TROUBLES } from "./trouble";
import type { Workbench } from "./workbench";

/** Trouble on purpose: what an add-in meets in real use, ready to be tried. */
export function TroubleMenu({ workbench }: { readonly workbench: Workbench }) {
  const [isOpen, setOpen] = useState(false);
  const on = TROUBLES.filter(({ isOn }) => isOn(workbench) === true).map(({ id }) => id);
  return (
    <Menu
      checkedValues={{ trouble: on }}
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        setOpen(open);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance={on.length > 0 ? "primary" : "secondary"} size="small">
          Make trouble ▾
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList hasCheckmarks>
          {TROUBLES.map((trouble) => {
            const make = (): void => {
              setOpen(false);
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
