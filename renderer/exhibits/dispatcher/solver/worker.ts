import { solve } from '../model/solve';
import type { Answer, Question } from './messages';

// the worker's own scope; its types are not the page's
const scope = self as unknown as { onmessage: (event: MessageEvent<Question>) => void; postMessage: (answer: Answer) => void };

scope.onmessage = ({ data }) => scope.postMessage({ best: solve(data.day) });
