// The cut-open line's file, fetched and read once.
import fileUrl from '../../../../assets/models/machine.bin?url';
import { buildGeometries, fetchedOnce, type Geometries } from '../../../stage/model/fetchModel';
import { parseMachine } from '../model/machineFile';

export type MachineModel = Geometries;

export const loadMachine = fetchedOnce('machine.bin', fileUrl, (file): MachineModel => buildGeometries('machine.bin', parseMachine(file)));
