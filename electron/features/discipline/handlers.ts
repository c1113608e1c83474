import type { disciplineContract } from '../../../shared/features/discipline/contract';
import { endOf } from '../../../shared/features/discipline/rules';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { standardInForce } from '../standards/repository';
import { closeDiscipline, decideProposal, giveDiscipline } from './service';
import { listDiscipline } from './views';

export const handlers: HandlersOf<typeof disciplineContract, AppContext> = {
  listDiscipline: (app, filter) => ok(listDiscipline(app, filter)),
  getEnd: (app, { kind, givenOn }) =>
    ok(endOf(standardInForce(app.db, 'discipline', givenOn).body, kind, givenOn)),
  giveDiscipline,
  decideProposal,
  closeDiscipline,
};
