// What an app of React may write, and what it is told that it may not.
import { type CSSProperties, type MouseEvent, createElement, createRef, useRef } from 'react';
import type { PmoChecklistElement, PmoComparisonElement } from 'pmo-widgets';
import type {} from 'pmo-widgets/jsx';

const style: CSSProperties = { color: 'red', marginTop: 4 };
const created = createRef<PmoComparisonElement>();
/** Ids of certifications: ours, and one that a provider adds. */
const ids: readonly string[] = ['pmp', 'our-own'];
const inUse = { suppressHydrationWarning: true, 'data-testid': 'checklist' } as const;

export function Page({ level, theme }: { level?: number; theme?: 'light' | 'dark' }) {
  const ref = useRef<PmoChecklistElement>(null);
  return (
    <div style={{ '--pmo-color-accent': 'red' }} onClick={() => ref.current?.reset()}>
      <pmo-comparison
        key="comparison"
        ref={created}
        id="comparison"
        className="wide"
        slot="main"
        part="widget"
        hidden={false}
        tabIndex={0}
        title="Comparison"
        dir="rtl"
        lang="es"
        role="region"
        data-course="pmp"
        data-count={3}
        aria-label="Comparison"
        aria-hidden={false}
        style={{ '--pmo-color-accent': 'red', '--my-own': 1, marginTop: 4, color: undefined }}
        suppressHydrationWarning
        onClick={(event: MouseEvent<PmoComparisonElement>) => event.currentTarget.certifications.length}
        onKeyDown={({ key }) => key.length}
        onFocus={() => {}}
        onPointerMoveCapture={() => {}}
        certifications={['pmp', 'capm']}
        criteria="exam fee"
        highlight={null}
        differences-only
        heading-level={level}
        theme={theme}
        content={{ offers: { pmp: { label: 'Course', href: '/pmp' } } }}
        onpmo-select={(event) => [event.detail.certification.length, event.currentTarget.highlight]}
      >
        <a slot="fallback" href="/courses">
          Courses
        </a>
        {level && <p slot="intro">Words</p>}
        {[1, 2].map((one) => (
          <p key={one}>{one}</p>
        ))}
      </pmo-comparison>
      <pmo-checklist
        {...inUse}
        ref={ref}
        class="narrow"
        style={style}
        persist="course"
        route={null}
        certification="pmp"
        dangerouslySetInnerHTML={{ __html: '<a slot="fallback" href="/courses">Courses</a>' }}
        onpmo-change={({ detail }) => detail.assessment.status === 'met' && detail.checked.length}
        onpmo-complete={({ detail }) => detail.route?.length}
      />
      <pmo-benefits ref={(element) => void element?.certification} translate="no" action-label="Courses" />
      <pmo-process
        headingLevel={4}
        certification="our-own"
        lang="es"
        onpmo-error={({ detail }) => detail.issues.map(({ path }) => path)}
        onChange={() => {}}
      />
      <pmo-guide sections="overview checklist" certifications="pmp" differencesOnly={false} persist />
      <pmo-guide
        sections={['overview', 'comparison']}
        criteria="exam, fee"
        heading-level="3"
        differences-only="true"
        theme="dark"
      />
      <pmo-guide certifications={ids} route={ids[0]} persist="true" onpmo-view={({ type }) => type} />
      {createElement('pmo-guide', { sections: ['overview'], onClick: () => {}, key: 'guide' })}
    </div>
  );
}

export const wrong = [
  // @ts-expect-error there is no such theme
  <pmo-guide theme="purple" />,
  // @ts-expect-error there is none of the property either
  <pmo-process theme={'blue' as string} />,
  // @ts-expect-error a heading has a number
  <pmo-benefits heading-level="big" />,
  // @ts-expect-error the same by the property
  <pmo-benefits headingLevel="big" />,
  // @ts-expect-error a process shows one certification
  <pmo-process certification={['pmp']} />,
  // @ts-expect-error a heading is text
  <pmo-guide heading={5} />,
  // @ts-expect-error a number is no list
  <pmo-comparison certifications={5} />,
  // @ts-expect-error true or false
  <pmo-comparison differences-only="maybe" />,
  // @ts-expect-error an object is no name
  <pmo-checklist persist={{}} />,
  // @ts-expect-error the detail has no such member
  <pmo-comparison onpmo-select={(event) => event.detail.nothing} />,
  // @ts-expect-error a process has no checklist
  <pmo-process route="bachelor" />,
  // @ts-expect-error it is read only
  <pmo-checklist checked={[]} />,
  // @ts-expect-error a ref of another element
  <pmo-checklist ref={created} />,
  // @ts-expect-error a listener is a function
  <pmo-guide onClick="go()" />,
  // @ts-expect-error there is no such property of CSS
  <pmo-guide style={{ colour: 'red' }} />,
  // @ts-expect-error there is no such tag
  <pmo-compare />,
];
