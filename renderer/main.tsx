import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './app/start';
import '@fontsource-variable/noto-sans-sc';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const services = await start();
createRoot(root, { onUncaughtError: services.reportError, onCaughtError: services.reportError }).render(<App services={services} />);
