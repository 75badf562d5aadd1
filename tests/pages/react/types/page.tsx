// What an app may write, and what it is told that it may not. It is only compiled.
import type { CustomElements } from 'pmo-widgets/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = (
  <>
    <pmo-comparison
      certifications="pmp"
      criteria={['exam', 'fee']}
      highlight="pmp"
      differences-only
      heading-level={3}
      lang="es"
      className="wide"
      content={{ offers: { pmp: { label: 'Course', href: '/pmp' } } }}
      onpmo-select={(event) => event.detail.certification.toUpperCase()}
    >
      <a slot="fallback" href="/courses">
        Courses
      </a>
    </pmo-comparison>
    <pmo-checklist
      certification="pmp"
      route={null}
      persist
      ref={(element) => element?.reset()}
      onpmo-change={({ detail }) => [detail.assessment.status === 'met', detail.checked.length]}
    />
    <pmo-guide
      sections="overview checklist"
      certifications={['pmp', 'capm']}
      persist="course"
      theme="page"
      key="guide"
    />
    <pmo-benefits certification="pmo" action-href="/courses" actionLabel="Courses" />
    <pmo-process onpmo-error={({ detail }) => detail.issues.map(({ path, expected }) => path + expected)} />
  </>
);

export const wrong = [
  // @ts-expect-error a number is no list
  <pmo-comparison certifications={5} />,
  // @ts-expect-error the detail has no such member
  <pmo-comparison onpmo-select={(event) => event.detail.nothing} />,
  // @ts-expect-error there is no such tag
  <pmo-compare />,
];
