import type { Catalogue } from '../catalogue/types.js';
import type { Certification, Content } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import { cellsOf } from './cells.js';
import { evidenceOf, hopesOf, sayingsOf } from './claims.js';
import { type Wordings, citesOf } from './lines.js';
import { mannerOf, monthsIn } from './manner.js';
import { messagesOf } from './messages.js';
import { prerequisitesOf } from './prerequisites.js';
import { certificationTitle, issuerTitle, sourceTitle } from './titles.js';
import { Wording } from './wording.js';

/**
 * All that is shown, in one language, from facts and words. Pure.
 * @param others languages that step in, in this order, where `words` lacks what somebody wrote of a certification of their own; such a
 *   line tells its language.
 */
export function derive(content: Content, words: Language, others: readonly Language[] = []): Catalogue {
  const wordings: Wordings = [new Wording(words), ...others.map((language) => new Wording(language))];
  const [wording] = wordings;
  const { language } = wording;
  const { certifications, families, issuers, sources } = content;
  const ofEach = <Value>(make: (certification: Certification) => Value) =>
    byId(certifications.map((each) => [each.id, make(each)]));
  const glossary = glossaryOf(content, language);
  const { pmo } = glossary;
  // It is told by its name, so that it goes where that certification is hidden.
  const ofPmp = { about: ['pmp'] };
  const definition = [{ text: language.definition }, { text: language.definitionOfPmp, ...ofPmp }];
  return {
    ...mannerOf(wording),
    messages: messagesOf('shared', language),
    certifications: certifications.map((each) => certificationTitle(each, wordings)),
    families: families.map(({ id }) => ({ id, name: language.certifications[id]?.name ?? id })),
    issuers: byId(Object.entries(issuers).map(([id, issuer]) => [id, issuerTitle(issuer, wording)])),
    sources: byId(Object.entries(sources).map(([id, source]) => [id, sourceTitle(source, wording)])),
    months: monthsIn(content, wording),
    comparison: {
      messages: messagesOf('comparison', language),
      intro: definition,
      criteria: language.criteria,
      cells: { ...ofEach((each) => cellsOf(each, content, wordings)), ...familyCells(content, language) },
      glossary,
    },
    checklist: {
      messages: messagesOf('checklist', language),
      kinds: language.kinds,
      prerequisites: ofEach((each) => prerequisitesOf(each, content, wordings)),
    },
    benefits: {
      messages: messagesOf('benefits', language),
      titles: language.benefits,
      hopes: byId(
        [...families, ...certifications]
          .map(({ id }) => [id, hopesOf(id, wordings)] as const)
          .filter(([, hopes]) => Object.keys(hopes).length),
      ),
      evidence: ofEach((each) => evidenceOf(each, wordings)),
    },
    process: {
      messages: messagesOf('process', language),
      steps: language.process,
      sayings: ofEach((each) => sayingsOf(each, wordings)),
    },
    guide: {
      messages: messagesOf('guide', language),
      overview: [
        ...(pmo ? [{ text: pmo.meaning, cites: pmo.cites }] : []),
        ...definition,
        { text: language.difference, ...ofPmp },
      ],
    },
  };
}

const byId = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries);

const glossaryOf = ({ glossary }: Content, language: Language) =>
  byId(
    Object.entries(glossary).flatMap(([id, citation]) => {
      const [term, meaning] = language.glossary[id] ?? [];
      return term && meaning ? [[id, { term, meaning, ...citesOf([citation]) }] as const] : [];
    }),
  );

/** What a provider wrote of a family, in the place of what is known of its certifications by name. */
const familyCells = ({ families }: Content, { certifications }: Language): Catalogue['comparison']['cells'] =>
  byId(
    families.flatMap(({ id }) => {
      const { name: _name, ...written } = certifications[id] ?? {};
      const cells = Object.entries(written).map(([criterion, text]) => [criterion, [{ text }]] as const);
      return cells.length ? [[id, Object.fromEntries(cells)] as const] : [];
    }),
  );
