import type { EventName } from './events.js';

/**
 * Who may set an option: `anybody`, also a stranger's link, because it only chooses how facts are shown; `page`, whoever writes
 * the markup, because it speaks in the page's name or is kept on the visitor's device; `owner`, whoever runs the site, because
 * something is fetched.
 */
export type Who = 'anybody' | 'page' | 'owner';

/** Ids that depend on the content: all certifications and families, the routes or the columns that are shown. */
export type Known = 'subjects' | 'routes' | 'columns';
export type Ids = readonly string[] | Known;

interface Common {
  readonly by: Who;
}
/** One id. An unknown one is the default. */
export interface IdOption extends Common {
  readonly kind: 'id';
  readonly values: Ids;
  readonly default: string | null;
}
/** A list of ids, separated by spaces, commas or semicolons. Unknown ones and what is beyond `most` are left out. */
export interface IdsOption extends Common {
  readonly kind: 'ids';
  readonly values: Ids;
  readonly default: readonly string[];
  readonly most?: number;
  /** What a provider hides of them, by the word in `hide`. */
  readonly hides?: 'criterion' | 'benefit' | 'step';
}
/** True or false. */
export interface FlagOption extends Common {
  readonly kind: 'flag';
}
/** One of a few words. */
export interface ChoiceOption extends Common {
  readonly kind: 'choice';
  readonly values: readonly string[];
}
/** The level of a heading, 1 to 6. */
export interface LevelOption extends Common {
  readonly kind: 'level';
  readonly default: number;
}
/**
 * `text` as it is; `address` of a link, `file` of something to be fetched; `name` under which something is kept, or true;
 * `language` tag; `content`, a provider's, as an object.
 */
export interface PlainOption extends Common {
  readonly kind: 'text' | 'address' | 'file' | 'name' | 'language' | 'content';
}
export type Option = IdOption | IdsOption | FlagOption | ChoiceOption | LevelOption | PlainOption;

/** By the name of the attribute. */
export type Options = Readonly<Record<string, Option>>;

type Value<Of extends Option> = Of extends IdOption
  ? Of['default'] extends string
    ? string
    : string | null
  : Of extends IdsOption
    ? readonly string[]
    : Of extends FlagOption
      ? boolean
      : Of extends LevelOption
        ? number
        : Of extends ChoiceOption
          ? Of['values'][number] | undefined
          : Of extends { readonly kind: 'content' }
            ? unknown
            : string | undefined;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** What an element has read of its options, by the names of properties. */
export type ValuesOf<Of extends Options> = {
  readonly [Name in keyof Of & string as Camel<Name>]: Value<Of[Name]>;
};

/** The name of the property for that of an attribute. */
export const propertyName = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What people are told of an element: one sentence for each name in its table. */
export interface About<Of extends Options, Parts extends readonly string[]> {
  readonly summary?: string;
  /** What the builder calls it. */
  readonly label?: string;
  readonly attributes: Readonly<Record<keyof Of, string>>;
  /** In the builder: what its group of fields is called, and what stands beside the field. None: it is no field of its own. */
  readonly fields: Readonly<Record<keyof Of, readonly [legend: string, label: string] | undefined>>;
  /** What a value is called, where not as it is written. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly globalAttributes?: Readonly<Record<string, string>>;
  /** Properties that can only be read, and methods, with `()` after their name. */
  readonly members?: Readonly<Record<string, string>>;
  /** The same of the class. */
  readonly statics?: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<Parts[number], string>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Partial<Record<EventName, string>>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly tokens?: Readonly<Record<`--pmo-${string}`, string>>;
}
