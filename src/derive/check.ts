import { findMissingImplications } from './check-requirements.js';
import { sentenceProblems } from './check-sentences.js';
import { wordProblems } from './check-words.js';
import { statements } from './statements.js';
import type { Language } from '../words/en/index.js';
import { findClaimsInWords } from '../words/lint.js';
import type { Content } from '../facts/types.js';

/**
 * What the schema cannot say of the whole: that every id has words, every source is used, every figure leads to a page
 * that can be opened. Each finding is a sentence that a maintainer can act on; none means that all is well.
 */
export function findContentProblems(content: Content, language: Language): string[] {
  return [
    ...sourceProblems(content),
    ...issuerProblems(content),
    ...claimProblems(content),
    ...content.certifications.flatMap(findMissingImplications),
    ...findClaimsInWords(language),
    ...wordProblems(content, language),
    ...sentenceProblems(content, language),
  ];
}

/** Statements that were compared with their sources more than twelve months before `today`. */
export function findOldStatements(content: Content, today: Date): string[] {
  const limit = `${today.getUTCFullYear() - 1}-${`${today.getUTCMonth() + 1}`.padStart(2, '0')}`;
  return statements(content)
    .filter(({ statement }) => statement.checked < limit)
    .map(({ path, statement }) => `${path} was last compared in ${statement.checked}.`);
}

function sourceProblems(content: Content): string[] {
  const all = statements(content);
  const used = new Set(all.flatMap(({ statement }) => statement.sources));
  return [
    ...all.flatMap(({ path, statement }) =>
      statement.sources
        .filter((id) => !content.sources[id])
        .map((id) => `${path} names the source "${id}", which is not listed.`),
    ),
    ...all
      .filter(({ statement }) => 'value' in statement && statement.sources.every((id) => !content.sources[id]?.url))
      .map(({ path }) => `${path} is a figure without a source that a reader can open.`),
    ...Object.keys(content.sources)
      .filter((id) => !used.has(id))
      .map((id) => `The source "${id}" is not used.`),
  ];
}

/** Of these we found no source that says whose marks their names are: the footer has its general sentence for them. */
const MARKS_UNKNOWN = ['peoplecert', 'aipmo'];

function issuerProblems({ certifications, issuers }: Content): string[] {
  return [
    ...certifications
      .filter(({ issuer }) => !issuers[issuer])
      .map(({ id, issuer }) => `certifications.${id} names the issuer "${issuer}", which is not listed.`),
    ...Object.keys(issuers)
      .filter((id) => !certifications.some(({ issuer }) => issuer === id))
      .map((id) => `The issuer "${id}" issues nothing.`),
    ...Object.entries(issuers)
      .filter(([id, { trademark }]) => Boolean(trademark) === MARKS_UNKNOWN.includes(id))
      .map(([id, { trademark }]) =>
        trademark
          ? `issuers.${id} has a trademark, so that derive/check.ts is to list it under MARKS_UNKNOWN no more.`
          : `issuers.${id} has no trademark, so that no sentence says whose marks its names are. Where no source does, list it under MARKS_UNKNOWN in derive/check.ts.`,
      ),
    ...certifications.flatMap(({ id, name, abbreviation = name, mark, issuer }) => {
      const marks = issuers[issuer]?.trademark?.marks;
      return mark && marks && !marks.includes(abbreviation)
        ? `certifications.${id} carries ${mark}, and issuers.${issuer}.trademark does not name "${abbreviation}".`
        : [];
    }),
  ];
}

/** Kinds of sources that have something to sell. */
const INTERESTED = ['issuer', 'provider'];

/** What a reader is told of a statement has to be so: that it is independent, that a name has changed, where to begin. */
function claimProblems({ certifications, sources }: Content): string[] {
  return [
    ...certifications.flatMap(({ id, benefits = {} }) =>
      Object.entries(benefits)
        .filter(([, { strength }]) => strength === 'independent')
        .flatMap(([benefit, { sources: cited }]) =>
          cited
            .filter((source) => INTERESTED.includes(sources[source]?.kind ?? ''))
            .map((source) => `${id}.benefits.${benefit} is called independent, and "${source}" is not.`),
        ),
    ),
    ...certifications
      .filter(({ status, focus }) => status !== 'current' && focus?.note !== status)
      .map(({ id, status }) => `certifications.${id} is ${status}, and no remark "${status}" at its focus says so.`),
    ...certifications
      .filter(({ stepBefore }) => stepBefore && !certifications.some(({ id }) => id === stepBefore.value))
      .map(
        ({ id, stepBefore }) => `certifications.${id}.stepBefore names "${stepBefore!.value}", which is not listed.`,
      ),
  ];
}
