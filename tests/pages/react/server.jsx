import { renderStatic } from 'pmo-widgets/static';
import { renderToString } from 'react-dom/server';
import { Page } from './page.jsx';

export const html = renderStatic('pmo-checklist', { certification: 'pmp' });
export const render = () => renderToString(<Page html={html} />);
