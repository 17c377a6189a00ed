// npm run bake: models the cut-open line.
import { writeModel } from '../writeModel';
import { bakeMachine } from './machine';

writeModel('machine', bakeMachine);
