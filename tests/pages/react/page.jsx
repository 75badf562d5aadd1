// A page that a server renders: a checklist as static HTML, and benefits as a plain tag.
export function Page({ html }) {
  return (
    <main>
      <h1>Courses</h1>
      {/* The parser has moved the template into a shadow root, so the HTML that React reads back is not the one it wrote. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <pmo-benefits certification="capm" heading-level={2}>
        <a slot="fallback" href="/capm">
          Our course
        </a>
      </pmo-benefits>
    </main>
  );
}
