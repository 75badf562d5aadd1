// The page that every framework shows; see ../framework-page.mjs for what it is asked to do.
import { StrictMode, useLayoutEffect, useState } from 'react';

const hear = (event) => window.heard.push([event.type, event.detail]);

export function App() {
  const [renders, setRenders] = useState(0);
  const [columns, setColumns] = useState(['pmp', 'capm']);
  const [order, setOrder] = useState(['pmp', 'pmi-pmocp']);
  const [route, setRoute] = useState(null);
  const [label, setLabel] = useState('Our course');

  useLayoutEffect(() => {
    window.app = {
      again: () => setRenders((n) => n + 1),
      setColumns,
      swap: () => setOrder(([a, b]) => [b, a]),
      setLabel,
    };
  }, []);

  return (
    <StrictMode>
      <main data-renders={renders}>
        <pmo-comparison
          certifications={columns}
          criteria="exam fee"
          heading-level={3}
          differences-only={false}
          content={{ offers: { pmp: { label, href: '/pmp' } } }}
          onpmo-select={hear}
        />
        {order.map((id) => (
          <pmo-checklist
            key={id}
            certification={id}
            {...(id === 'pmp' && { route })}
            content={{ offers: { [id]: { label, href: `/${id}` } } }}
            onpmo-change={(event) => {
              hear(event);
              if (id === 'pmp') setRoute(event.detail.route);
            }}
          />
        ))}
      </main>
    </StrictMode>
  );
}
