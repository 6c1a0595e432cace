import { Field, makeStyles, Select } from "@fluentui/react-components";

/** A long option, such as a section's title, must not make its filter wider than the pane. */
const useNarrowStyles = makeStyles({
  field: { minWidth: 0 },
  control: {
    minWidth: 0,
    width: "100%",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

/** One thing to filter by; its key is what the filter holds. */
export interface FilterOption<Key extends string> {
  readonly key: Key;
  readonly title: string;
}

interface FilterSelectProps<Key extends string> {
  readonly label: string;
  readonly options: readonly FilterOption<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** A filter with a name and its options, of which one is chosen. */
export function FilterSelect<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: FilterSelectProps<Key>) {
  const styles = useNarrowStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.control}
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find(({ key }) => key === value);
          if (option !== undefined) onChoose(option.key);
        }}
      >
        {options.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
