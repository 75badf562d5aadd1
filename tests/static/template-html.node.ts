import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type TemplateResult, html, noChange, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { benefitsModel } from '../../src/elements/benefits/model.js';
import { benefitsTemplate } from '../../src/elements/benefits/template.js';
import { type ChecklistState, checklistModel } from '../../src/elements/checklist/model.js';
import { checklistTemplate } from '../../src/elements/checklist/template.js';
import { comparisonModel } from '../../src/elements/comparison/model.js';
import { comparisonTemplate } from '../../src/elements/comparison/template.js';
import { guideModel } from '../../src/elements/guide/model.js';
import { guideTemplate } from '../../src/elements/guide/template.js';
import { processModel } from '../../src/elements/process/model.js';
import { processTemplate } from '../../src/elements/process/template.js';
import { fallbackTemplate, frameTemplate } from '../../src/element/frame.js';
import type { Model } from '../../src/element/model.js';
import { table } from '../../src/options/table.js';
import { templateHtml } from '../../src/static/template-html.js';
import { acmeContent } from '../support/acme.js';
import { inputOf } from '../support/models.js';

const htmlOf = (template: TemplateResult): string => templateHtml(template, () => '<pmo-part></pmo-part>');
const act = () => {};
const [TEXT, A, B, EMPTY, HREF, LINE] = ['Text', 'a', 'b', '', '/a?b=1&c=2', 'M0 0'];
const [ZERO, NONE, NULL, YES, NO] = [0, undefined, null, true, false];
/** Everything that HTML gives a meaning. */
const WILD = `<b> & "quoted" 'single' > $& $1`;
const TAME = `&lt;b&gt; &amp; &quot;quoted&quot; 'single' &gt; $&amp; $1`;

/** Every kind of place and value that a template of ours uses, in HTML. */
const CASES: readonly (readonly [kind: string, title: string, TemplateResult, string])[] = [
  ['text', 'a text', html`<p>${TEXT}</p>`, '<p>Text</p>'],
  ['text', 'a text with what HTML gives a meaning', html`<p>${WILD}</p>`, `<p>${TAME}</p>`],
  ['number', 'a number', html`<p>${ZERO}</p>`, '<p>0</p>'],
  ['nothing', 'nothing', html`<p>${nothing}</p>`, '<p></p>'],
  ['nothing', 'what stays as it was', html`<p>${noChange}</p>`, '<p></p>'],
  ['undefined', 'undefined', html`<p>${NONE}${NULL}</p>`, '<p></p>'],
  ['template', 'a template in a template', html`<p>${html`<b>${TEXT}</b>`}</p>`, '<p><b>Text</b></p>'],
  ['svg', 'a drawing in parts', html`<svg>${svg`<path d=${LINE}></path>`}</svg>`, '<svg><path d="M0 0"></path></svg>'],
  [
    'list',
    'a list of templates',
    html`<ul>
      ${['a', 'b'].map((each) => html`<li>${each}</li>`)}
    </ul>`,
    '<ul><li>a</li><li>b</li></ul>',
  ],
  ['list', 'a list with holes, in lists', html`<p>${['a', [nothing, ['b']]]}</p>`, '<p>a<!---->b</p>'],
  ['text', 'texts that are nodes of their own, kept apart', html`<p>${A}${B}</p>`, '<p>a<!---->b</p>'],
  ['text', 'a text beside one of the template, kept apart', html`<p>a ${B} c</p>`, '<p>a <!---->b<!----> c</p>'],
  ['element', 'an element', html`<div>${{} as Element}</div>`, '<div><pmo-part></pmo-part></div>'],
  ['keyed', 'what is made anew with its key', html`<p>${keyed('key', html`<b>${TEXT}</b>`)}</p>`, '<p><b>Text</b></p>'],
  ['keyed', 'a text with a key', html`<p>${keyed('key', 'Text')}</p>`, '<p>Text</p>'],
  ['attribute', 'an attribute', html`<a href=${HREF}></a>`, '<a href="/a?b=1&amp;c=2"></a>'],
  ['attribute', 'an attribute with what HTML gives a meaning', html`<a title=${WILD}></a>`, `<a title="${TAME}"></a>`],
  [
    'attribute',
    'an attribute that is false in words',
    html`<i aria-pressed=${NO}></i>`,
    '<i aria-pressed="false"></i>',
  ],
  ['attribute', 'an empty attribute', html`<i class=${EMPTY}></i>`, '<i class=""></i>'],
  ['no attribute', 'an attribute that is left out', html`<i class=${nothing} id=${A}></i>`, '<i id="a"></i>'],
  ['part of an attribute', 'an attribute with a value in it', html`<i class="a ${B} c"></i>`, '<i class="a b c"></i>'],
  [
    'part of an attribute',
    'an attribute that begins with a value',
    html`<i class="${A} ${B}"></i>`,
    '<i class="a b"></i>',
  ],
  [
    'part of an attribute',
    'an attribute with a wild value in it',
    html`<i title="x ${WILD}"></i>`,
    `<i title="x ${TAME}"></i>`,
  ],
  ['@', 'no listener', html`<button @click=${act} type="button"></button>`, '<button type="button"></button>'],
  ['@', 'no listener where there is none', html`<button @click=${nothing}></button>`, '<button></button>'],
  ['.checked', 'a box that is ticked', html`<input .checked=${YES} />`, '<input checked />'],
  ['.checked', 'a box that is not', html`<input .checked=${NO} />`, '<input />'],
  [
    'live',
    'a box that is set again each time',
    html`<input .checked=${live(YES)} @change=${act} />`,
    '<input checked />',
  ],
  ['.textContent', 'a text that is set on its element', html`<p .textContent=${TEXT}></p>`, '<p>Text</p>'],
  ['.textContent', 'one with what HTML gives a meaning', html`<p .textContent=${WILD}></p>`, `<p>${TAME}</p>`],
  [
    '.textContent',
    'one before other attributes',
    html`<p .textContent=${TEXT} id=${A} class="b"></p>`,
    '<p id="a" class="b">Text</p>',
  ],
  ['.textContent', 'one after them', html`<p id=${A} @click=${act} .textContent=${TEXT}></p>`, '<p id="a">Text</p>'],
  [
    '.textContent',
    'an empty one',
    html`<p .textContent=${EMPTY}></p>
      <p>${B}</p>`,
    '<p></p><p>b</p>',
  ],
  [
    '.textContent',
    'two, one after the other',
    html`<p .textContent=${A}></p>
      <p .textContent=${B}></p>`,
    '<p>a</p><p>b</p>',
  ],
  ['?', 'an attribute that is there or not', html`<i ?hidden=${YES} ?inert=${NO}></i>`, '<i hidden></i>'],
];

describe('a template of ours as HTML', () => {
  for (const [, title, template, expected] of CASES)
    it(`has ${title}`, () => {
      // Line breaks between the tags of a case are the formatter's.
      expect(htmlOf(template).replace(/>\s+</g, '><')).to.equal(expected);
    });

  for (const [name, template] of [
    ['.value', html`<textarea .value=${TEXT}></textarea>`],
    ['.scrollTop', html`<p .scrollTop=${ZERO}></p>`],
    ['.textContent', html`<p .textContent="${TEXT}"></p>`],
  ] as const)
    it(`is none where a property has no form in HTML, which is named: ${name}`, () => {
      expect(() => htmlOf(template)).to.throw(TypeError, `The property ${name} of a template has no form in HTML.`);
    });
});

/** What our templates use, found in what they make of models in which everything is there. */
const used = new Set<string>();

/** Takes note of the kinds of all values of a template, and of those in it. */
function note({ strings, values }: TemplateResult): void {
  for (const [i, value] of values.entries()) {
    const place = placeIn(strings.slice(0, i + 1).join(''));
    if (place === undefined) noteChild(value);
    else if (isDirective(value)) used.add('live').add(place);
    else used.add(value === nothing && place === 'attribute' ? 'no attribute' : place);
  }
}

/** Where a value stands in a tag; undefined where it stands between tags. Values that came before are left out of the text. */
function placeIn(before: string): string | undefined {
  if (before.lastIndexOf('<') < before.lastIndexOf('>')) return undefined;
  const [, kind = '', name = ''] = /\s([@.?]?)([\w-]+)=$/.exec(before) ?? [];
  if (!name) return 'part of an attribute';
  return kind === '.' ? `.${name}` : kind || 'attribute';
}

const isDirective = (value: unknown): value is { values: unknown[] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

function noteChild(value: unknown): void {
  if (isDirective(value)) {
    used.add('keyed');
    return noteChild(value.values.at(-1));
  }
  if (Array.isArray(value)) {
    used.add('list');
    return value.forEach(noteChild);
  }
  if (value === nothing) used.add('nothing');
  else if (typeof value !== 'object') used.add(typeof value === 'string' ? 'text' : typeof value);
  else if ('_$litType$' in value!) {
    used.add((value as { _$litType$: number })._$litType$ === 2 ? 'svg' : 'template');
    note(value as TemplateResult);
  } else used.add('element');
}

const actions = new Proxy({} as never, { get: () => act });
const all = { content: acmeContent };
const page = { certification: 'pmp', heading: 'Ours', theme: 'dark', 'action-href': '/all' };
const framed = ({ frame }: Model, content: unknown) => frameTemplate(frame, content, act);

function checklist(given: object, state: Partial<ChecklistState> = {}) {
  const input = inputOf(table.checklist.attributes, { ...page, ...given }, all);
  const model = checklistModel(input, {
    progress: { checked: [] },
    last: {},
    keeping: 'off',
    canPrint: true,
    ...state,
  });
  return framed(model, checklistTemplate(model, actions));
}

function everyTemplate(): TemplateResult[] {
  const comparison = comparisonModel(
    inputOf(table.comparison.attributes, { criteria: 'exam domains fee', highlight: 'pmp' }, all),
    { switched: true, leads: [] },
  );
  const benefits = benefitsModel(inputOf(table.benefits.attributes, {}, all));
  const process = processModel(inputOf(table.process.attributes, page, all));
  const guide = guideModel(inputOf(table.guide.attributes, { ...page, heading: '' }, all), { followed: undefined });
  return [
    fallbackTemplate(),
    framed(comparison, comparisonTemplate(comparison, actions)),
    framed(benefits, benefitsTemplate(benefits)),
    framed(process, processTemplate(process)),
    framed(
      guide,
      guideTemplate(guide, actions, () => ({}) as Element),
    ),
    checklist({ route: 'gac' }, { allRoutes: 'besides', progress: { checked: ['pmp/capm'] } }),
    checklist({}, { allRoutes: 'instead', keeping: 'kept', last: { entered: true, undo: 'spent' } }),
    checklist({ certification: 'p3o-foundation' }),
    checklist({ certification: 'pmo' }),
  ];
}

describe('the templates of all elements', () => {
  it('use nothing but what is known to have a form in HTML', () => {
    everyTemplate().forEach(note);
    expect([...used].filter((kind) => !CASES.some(([known]) => known === kind))).to.deep.equal([]);
  });

  it('become HTML in which every tag is closed', () => {
    for (const template of everyTemplate()) {
      const open: string[] = [];
      for (const [, end, name, alone] of htmlOf(template).matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/g)) {
        if (end) expect(open.pop()).to.equal(name);
        else if (!alone) open.push(name!);
      }
      expect(open).to.deep.equal([]);
    }
  });

  it('have one property without a form in HTML, which stands where nobody can press a button', () => {
    const byHand = checklist({}, { last: { handCopy: 'Text' } });
    expect(() => htmlOf(byHand)).to.throw('The property .value');
  });
});
