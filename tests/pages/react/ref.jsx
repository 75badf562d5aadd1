// An object that is there before the widgets: by a ref, which sets the property whether the element is defined or not.
import { createRoot } from 'react-dom/client';

const offer = { offers: { pmp: { label: 'By a ref', href: '/pmp' } } };

createRoot(document.getElementById('app')).render(
  <pmo-comparison certifications={['pmp', 'capm']} ref={(element) => void (element && (element.content = offer))} />,
);
