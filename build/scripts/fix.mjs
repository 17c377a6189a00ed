// npm run fix: repairs what lint and format can repair by themselves.
import { run, runScript, tool } from './tools.mjs';

await runScript(async () => {
  const lint = [...tool('eslint', 'bin/eslint.js'), '--config', 'build/config/eslint.config.mjs', '--no-warn-ignored', '--fix', '.'];
  const format = [...tool('prettier', 'bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'];
  const linted = await run(lint, { show: true });
  const formatted = await run(format, { show: true });
  return Math.max(linted.code, formatted.code);
});
