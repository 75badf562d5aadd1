// A framework that the types do not know: the elements' own are checked, and all else is let through.
import type { CustomElements } from 'pmo-widgets/jsx';

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = (
  <pmo-checklist
    ref={(element) => element.reset()}
    onClick$={(event) => event.target}
    onpmo-change={({ detail }) => detail.checked.length}
    style="color: red"
    certification="pmp"
    data-course="pmp"
  />
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
];
