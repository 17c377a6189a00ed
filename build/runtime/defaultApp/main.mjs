// Makes `electron <app folder>` work in the fallback runtime as in stock Electron.
// It has to be a module with top-level await: Electron waits for it, so the app's own code runs before 'ready'.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Command line of stock Electron: -r MODULE (repeatable), -v, -a, then the app; other switches are Chromium's. */
function readArguments(words) {
  const required = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '-r' || word === '--require') required.push(words[++i]);
    else if (word === '-v' || word === '--version') return { print: `v${process.versions.electron}`, required };
    else if (word === '-a' || word === '--abi') return { print: process.versions.modules, required };
    else if (!word.startsWith('-')) return { file: word, required };
  }
  return { required };
}

function nameApp(folder, main) {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return app.setAppPath(path.dirname(main));
  const { name, productName, version, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName || name || app.name;
  app.setDesktopName(desktopName || `${app.name}.desktop`);
  app.setAppPath(folder);
}

async function load(file) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const folder = path.resolve(file);
  const main = Module._resolveFilename(folder, null, true);
  nameApp(folder, main);
  await import(pathToFileURL(main).href);
}

const { file, print, required } = readArguments(process.argv.slice(1));
if (print) {
  console.log(print);
  process.exit(0);
}
if (required.length > 0) Module._preloadModules(required);
if (!file) {
  console.error('usage: electron [options] <app folder or file>');
  process.exit(1);
}
try {
  await load(file);
} catch (error) {
  console.error(`App threw an error during load\n${error?.stack ?? error}`);
  process.exit(1);
}
