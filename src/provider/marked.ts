import type { AnyLines, Foreign, Line, Prerequisites, RequirementLines } from '../catalogue/types.js';

const markedText = (text: string | Foreign, lang: string): Foreign =>
  typeof text === 'string' ? { text, lang } : text;

/** A line that stands among others of another language. What has a language already keeps it. */
export const markedLine = <Each extends Line>(line: Each, lang: string): Each => ({
  ...line,
  lang: line.lang ?? lang,
  ...(line.remarks && { remarks: line.remarks.map((remark) => markedText(remark, lang)) }),
});

/** The same for every line of a record. */
export const markedLines = <Lines extends object>(lines: Lines, lang: string): Lines =>
  Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, markedLine(line as Line, lang)])) as Lines;

/** The same for all that a certification asks for. @param kinds names of the kinds of requirement where it is shown. */
export function markedPrerequisites(
  { eligibility, stepBefore, ...more }: Prerequisites,
  lang: string,
  kinds: Readonly<Record<string, string>>,
): Prerequisites {
  return {
    ...more,
    eligibility: typeof eligibility === 'string' ? eligibility : markedTree(eligibility, lang, kinds),
    ...(stepBefore && { stepBefore: markedLine(stepBefore, lang) }),
  };
}

function markedTree(
  tree: RequirementLines,
  lang: string,
  kinds: Readonly<Record<string, string>>,
): RequirementLines {
  if ('all' in tree) return { all: tree.all.map((each) => markedTree(each, lang, kinds)) };
  if (!('any' in tree)) return { ...markedLine(tree, lang), kindName: kinds[tree.kind] ?? tree.kindName };
  const any: AnyLines['any'] = tree.any.map((option) => ({
    ...option,
    ...(option.name && { lang: option.lang ?? lang }),
    requirement: markedTree(option.requirement, lang, kinds),
  }));
  return { ...tree, lang: tree.lang ?? lang, any };
}
