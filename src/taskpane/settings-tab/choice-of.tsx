import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Choice } from "../../scorecard/settings/choice";

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceOfProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly busy: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, each in words. */
export function ChoiceOf<Value extends string>({
  label,
  choices,
  chosen,
  busy,
  onChoose,
}: ChoiceOfProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        disabled={busy}
        onChange={(_, { value }) => {
          const choice = choices.find((one) => one.value === value);
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, label: words, hint }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                {words}
                {hint !== undefined && <span className={styles.hint}>{hint}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
