import { listed } from "./narrative-sentences";
import type { Agreement, NarrativeQuestion } from "../state/narratives";

/** One way to answer a question. */
export interface QuestionAnswer {
  readonly label: string;
  readonly shared: Agreement["shared"] | null;
}

export interface QuestionWords {
  readonly title: string;
  readonly why: string;
  /** What the sheet says now, where that is what it is about. */
  readonly quoted: string | null;
  readonly answers: readonly QuestionAnswer[];
  readonly keep: string;
}

/** Each question with what a person may answer; `called` is the indicator that the words are for, `own` its ID or name. */
export function questionInWords(question: NarrativeQuestion, called: string, own: string): QuestionWords {
  switch (question.kind) {
    case "replaces":
      return {
        title: "Replace the narrative on the sheet?",
        why: `Cell ${question.cell} already says something about ${called}. Your words would replace it.`,
        quoted: question.text,
        answers: [{ label: "Replace it", shared: null }],
        keep: "Leave the sheet as it is",
      };
    case "sharedParagraph":
      return {
        title: `This paragraph is also about ${listed(question.others)}`,
        why: `Cell ${question.cell} covers ${listed([own, ...question.others])} in a single paragraph.`,
        quoted: question.text,
        answers: [
          { label: `Write one for ${own} alone`, shared: "ownParagraph" },
          { label: `Change it for ${listed([own, ...question.others])}`, shared: "forAll" },
        ],
        keep: "Leave the sheet as it is",
      };
    case "losesRichText":
      return {
        title: "Overwrite words in several styles?",
        why: `Some words in cell ${question.cell} are bold, coloured or in another font. Writing here gives the whole cell one style.`,
        quoted: null,
        answers: [{ label: "Write in one style", shared: null }],
        keep: "Leave the sheet as it is",
      };
  }
}
