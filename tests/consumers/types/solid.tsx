// The same in Solid, which has names for what is set as a property and what as an attribute.
import type { PmoChecklistElement } from 'pmo-widgets';
import type {} from 'pmo-widgets/jsx';

const checklist = {} as PmoChecklistElement;

export const page = () => (
  <main>
    <pmo-checklist
      ref={checklist}
      class="wide"
      classList={{ narrow: false }}
      style={{ '--pmo-color-accent': 'red', 'margin-top': '1em' }}
      data-course="pmp"
      aria-label="Checklist"
      onClick={(event) => event.currentTarget.reset()}
      certification="pmp"
      prop:persist={true}
      attr:heading-level="3"
      on:pmo-change={({ detail }) => detail.checked.length}
    />
    <pmo-comparison ref={(element) => element.highlight} style="color: red" prop:certifications={['pmp']}>
      <a slot="fallback" href="/courses">
        Courses
      </a>
    </pmo-comparison>
  </main>
);

export const wrong = () => [
  // @ts-expect-error there is no such theme
  <pmo-guide prop:theme="purple" />,
  // @ts-expect-error a heading has a number
  <pmo-guide prop:headingLevel="big" />,
  // @ts-expect-error true or false
  <pmo-comparison prop:differencesOnly="maybe" />,
  // @ts-expect-error a number is no list
  <pmo-comparison prop:certifications={5} />,
  // @ts-expect-error the detail has no such member
  <pmo-comparison on:pmo-select={(event) => event.detail.nothing} />,
  // @ts-expect-error a listener is a function
  <pmo-guide onClick={5} />,
];
