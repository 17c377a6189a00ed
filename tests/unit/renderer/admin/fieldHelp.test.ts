// Every control of the panel and the wizard has its help: within a field, which cannot be without, or where this list says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = 'renderer/admin';
const controls = new Set(['TextInput', 'Stepper', 'SecondsStepper', 'Switch', 'Choice']);
/** `help` is asked for by their types */
const withHelp = new Set(['Field']);

/** Where else the help of a control stands. */
const elsewhere = [
  'sections/content/scripts/AddStep.tsx add-kind: the note below, of the chosen kind',
  'sections/content/scripts/BothTexts.tsx `${testId}-${language}`: beside its label',
  'sections/content/scripts/StepRow.tsx `time-${step.id}`: the note above the steps',
  'sections/exhibits/ExhibitRow.tsx `on-${row.id}`: the note above the list',
  'sections/exhibits/Options.tsx: drawn within a field by Options',
  'sections/health/LogView.tsx log-level: the note above',
  'sections/numbers/NumbersPage.tsx numbers-range: the note above',
  'sections/schedule/ShownThen.tsx testId: the note below',
  'sections/source/MappingFields.tsx `path-${name}`: below its label',
  'setup/Setup.tsx setup-language: the step’s lead',
  'setup/Setup.tsx setup-name: the step’s lead',
  'setup/Setup.tsx setup-name-text: the step’s lead',
  'setup/Setup.tsx setup-source: the step’s lead',
];

const nameOf = (node: ts.JsxOpeningLikeElement): string => node.tagName.getText();

const testIdOf = (node: ts.JsxOpeningLikeElement): string => {
  const attribute = node.attributes.properties.find((each) => ts.isJsxAttribute(each) && each.name.getText() === 'testId');
  const value = attribute && ts.isJsxAttribute(attribute) ? attribute.initializer : undefined;
  if (!value) return '';
  return ts.isStringLiteral(value) ? value.text : value.getText().slice(1, -1);
};

/** Controls of a file that stand in no field. */
const bareIn = (file: string, text: string): string[] => {
  const bare: string[] = [];
  const visit = (node: ts.Node, isHelped: boolean): void => {
    const opening = ts.isJsxElement(node) ? node.openingElement : ts.isJsxSelfClosingElement(node) ? node : null;
    if (opening && controls.has(nameOf(opening)) && !isHelped) bare.push(`${file} ${testIdOf(opening)}`.trimEnd());
    const helps = isHelped || (opening !== null && withHelp.has(nameOf(opening)));
    ts.forEachChild(node, (child) => visit(child, helps));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), false);
  return bare;
};

it('finds a control without a field', () => {
  const text = `<><Field label="a" help="b"><p><Switch testId="in" /></p></Field><Stepper testId={\`out-\${id}\`} /></>`;
  expect(bareIn('a.tsx', text)).toEqual(['a.tsx `out-${id}`']);
});

it('every control of the panel and the wizard stands in a field with help, or is listed', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx') && !name.startsWith('kit'));
  const bare = files.flatMap((name) => bareIn(name.split(path.sep).join('/'), readFileSync(path.join(root, name), 'utf8')));
  expect([...new Set(bare)].sort()).toEqual(elsewhere.map((line) => line.slice(0, line.lastIndexOf(': '))).sort());
});
