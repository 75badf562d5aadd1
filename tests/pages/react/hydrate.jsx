import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.jsx';

function Hydrated() {
  useEffect(() => {
    window.hydrated = true;
  }, []);
  // On the client the tag is enough: React leaves what the server wrote.
  return <Page html='<pmo-checklist certification="pmp"></pmo-checklist>' />;
}

hydrateRoot(document.getElementById('app'), <Hydrated />);
