import {
  mostSeriousFirst,
  PUBLISH_ITEMS,
  type ItemKind,
  type ItemKinds,
} from "../../../src/actions/publishing/publish-item-kinds";
import { groupsBy } from "../../../src/taskpane/publish/item-groups";

/** An open item of every kind of a table, the last kind first. */
function oneOfEach<Kind extends string>(
  kinds: ItemKinds<Kind>,
): { readonly kind: Kind; readonly accepted: null }[] {
  const items: { readonly kind: Kind; readonly accepted: null }[] = [];
  for (const kind in kinds) items.unshift({ kind, accepted: null });
  return items;
}

const shownOf = <Kind extends string>(kinds: ItemKinds<Kind>): string[] =>
  groupsBy(kinds, oneOfEach(kinds)).flatMap((group) => group.kinds.map(({ kind }) => kind));

const reportedOf = <Kind extends string>(kinds: ItemKinds<Kind>): string[] =>
  mostSeriousFirst(kinds, oneOfEach(kinds)).map(({ kind }) => kind);

describe("what is looked at before publishing", () => {
  it("is reported in the order in which the pane shows it", () => {
    expect(reportedOf(PUBLISH_ITEMS)).toHaveLength(Object.keys(PUBLISH_ITEMS).length);
    expect(reportedOf(PUBLISH_ITEMS)).toEqual(shownOf(PUBLISH_ITEMS));
  });

  it("stands in its table in that order, for whoever reads it there", () => {
    expect(Object.keys(PUBLISH_ITEMS)).toEqual(reportedOf(PUBLISH_ITEMS));
  });
});

describe("a kind of item that is added to the table", () => {
  const figureMissing: ItemKind = {
    seriousness: "doubtful",
    title: "Figures not in yet",
    why: "Readers cannot tell when they will be.",
    fix: "cell",
  };
  const table = { figureMissing, ...PUBLISH_ITEMS };

  it("is reported and shown in its place: behind what is more serious, wherever its entry stands", () => {
    const at = shownOf(table).indexOf("figureMissing");
    expect(shownOf(table).slice(at - 1, at + 2)).toEqual([
      "polarityContradictsTarget",
      "figureMissing",
      "unchangedNarrative",
    ]);
    expect(reportedOf(table)).toEqual(shownOf(table));
  });

  it("is shown with its title, why it matters and where it is put right", () => {
    const [group] = groupsBy(table, [{ kind: "figureMissing", accepted: null }]);
    expect(group).toMatchObject({
      title: "Worth a second look",
      kinds: [{ title: "Figures not in yet", why: "Readers cannot tell when they will be.", fix: "cell" }],
    });
  });
});
