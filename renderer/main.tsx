import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { renderErrorText, type ErrorPlace } from './app/renderErrors';
import { start } from './app/start';
import '@fontsource-variable/noto-sans-sc';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const services = await start();
const report = (error: unknown, place: ErrorPlace): void => services.reportError(renderErrorText(error, place));
// recovered ones too: React draws again and the visitor sees nothing, but the cause is a fault of ours
createRoot(root, { onUncaughtError: report, onCaughtError: report, onRecoverableError: report }).render(<App services={services} />);
