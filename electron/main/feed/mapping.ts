import jsonata from 'jsonata';
import vm from 'node:vm';

const timeLimitMs = 500;
const depthLimit = 200;
const sequenceLimit = 100_000;
const regexLimitMs = 100;

// A regular expression runs outside JSONata's own time check, so each match gets a limit from the engine.
const matchContext = vm.createContext({});
const matchScript = new vm.Script('regex.exec(text)');
class TimedRegExp extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    const plain = new RegExp(this.source, this.flags);
    plain.lastIndex = this.lastIndex;
    Object.assign(matchContext, { regex: plain, text });
    const found = matchScript.runInContext(matchContext, { timeout: regexLimitMs }) as RegExpExecArray | null;
    this.lastIndex = plain.lastIndex;
    return found;
  }
}

/** Runs over an API's JSON; rejects with a short reason when the expression fails or takes longer than 0.5 s. */
export type Mapping = (json: unknown) => Promise<unknown>;

const reasonOf = (error: unknown): string => {
  const { code, position } = error as { code?: unknown; position?: unknown };
  const where = typeof position === 'number' ? ` at character ${position}` : '';
  if (code === 'D1012' || code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'mapping: takes too long';
  if (code === 'D1011') return 'mapping: recurses without end';
  // JSONata's message may quote the API's text, its code does not
  return `mapping: ${typeof code === 'string' ? `JSONata error ${code}` : 'failed'}${where}`;
};

/** Compiles a JSONata expression (empty: the API already speaks our schema). Throws an Error with the place of a syntax error. */
export const compileMapping = (text: string): Mapping => {
  let expression: jsonata.Expression;
  const options = { timeout: timeLimitMs, stack: depthLimit, sequence: sequenceLimit, RegexEngine: TimedRegExp as RegExpConstructor };
  try {
    expression = jsonata(text.trim() === '' ? '$' : text, options);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
  return async (json) => {
    try {
      return (await expression.evaluate(json)) as unknown;
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  };
};
