// The same in Preact.
import { createRef } from 'preact';
import type { PmoChecklistElement } from 'pmo-widgets';
import type {} from 'pmo-widgets/jsx';

const ref = createRef<PmoChecklistElement>();

export const page = (
  <main>
    <pmo-checklist
      key="checklist"
      ref={ref}
      class="wide"
      style={{ '--pmo-color-accent': 'red', marginTop: '1em' }}
      data-course="pmp"
      aria-label="Checklist"
      dangerouslySetInnerHTML={{ __html: '' }}
      onClick={(event) => event.currentTarget.reset()}
      certification="pmp"
      persist
      onpmo-change={({ detail }) => detail.checked.length}
    />
    <pmo-comparison style="color: red" certifications={['pmp']} heading-level={3} differences-only={false}>
      <a slot="fallback" href="/courses">
        Courses
      </a>
    </pmo-comparison>
  </main>
);

export const wrong = [
  // @ts-expect-error there is no such theme
  <pmo-guide theme="purple" />,
  // @ts-expect-error a heading has a number
  <pmo-guide headingLevel="big" />,
  // @ts-expect-error true or false
  <pmo-comparison differencesOnly="maybe" />,
  // @ts-expect-error a number is no list
  <pmo-comparison certifications={5} />,
  // @ts-expect-error the detail has no such member
  <pmo-comparison onpmo-select={(event) => event.detail.nothing} />,
  // @ts-expect-error a listener is a function
  <pmo-guide onClick={5} />,
];
