import { Field, Select } from "@fluentui/react-components";

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
  return (
    <Field label={label} size="small">
      <Select
        size="small"
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
