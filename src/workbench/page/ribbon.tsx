import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { servedAddress, type RibbonButton, type RibbonMenu } from "./manifest";
import type { Workbench } from "./workbench";

/** The add-in's groups of the ribbon, as its manifest describes them. */
export function Ribbon({ workbench }: { readonly workbench: Workbench }) {
  return (
    <div className="ribbon" role="toolbar" aria-label="Ribbon: Home">
      {workbench.manifest.groups.map(({ label, controls }) => (
        <div key={label} className="ribbon-group" role="group" aria-label={label}>
          <div className="ribbon-controls">
            {controls.map((control) =>
              control.kind === "menu" ? (
                <MenuControl key={control.id} workbench={workbench} menu={control} />
              ) : (
                <ButtonControl key={control.id} workbench={workbench} button={control} />
              ),
            )}
          </div>
          <div className="ribbon-label" aria-hidden>
            {label}
          </div>
        </div>
      ))}
    </div>
  );
}

const Picture = ({ of, size }: { readonly of: RibbonButton | RibbonMenu; readonly size: number }) => (
  <img src={servedAddress(of.icon)} width={size} height={size} alt="" />
);

function ButtonControl({
  workbench,
  button,
}: {
  readonly workbench: Workbench;
  readonly button: RibbonButton;
}) {
  const isRunning = workbench.running?.id === button.id;
  return (
    <Tooltip content={button.tip} relationship="description" withArrow>
      <button
        type="button"
        className="ribbon-button"
        aria-busy={isRunning}
        aria-disabled={workbench.running !== null}
        onClick={() => {
          void workbench.run(button);
        }}
      >
        <Picture of={button} size={32} />
        <span>{button.label}</span>
      </button>
    </Tooltip>
  );
}

function MenuControl({ workbench, menu }: { readonly workbench: Workbench; readonly menu: RibbonMenu }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="ribbon-button" title={menu.tip}>
          <Picture of={menu} size={32} />
          <span>{menu.label} ▾</span>
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem
              key={item.id}
              title={item.tip}
              icon={<Picture of={item} size={20} />}
              onClick={() => {
                void workbench.run(item);
              }}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
