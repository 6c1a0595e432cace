import { withEngine } from "../../../src/workbench/calculation/engine";

test("the engine calculates by itself in Node", () => {
  const shown = withEngine((model) => {
    model.setUserInput(0, 1, 1, "=ROUND(0.765,3)<0.765");
    model.evaluate();
    return model.getFormattedCellValue(0, 1, 1);
  });
  expect(shown).toBe("FALSE");
});
