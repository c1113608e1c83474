import type { AppContract } from '../../shared/ipc/app-contract';
import { appContract } from '../../shared/ipc/app-contract';
import type { Call, Contract, HandlersOf } from '../../shared/ipc/define-contract';
import type { Result } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { appraisalHandlers } from '../features/appraisal/handlers';
import { deskHandlers } from '../features/desk/handlers';
import { examsHandlers } from '../features/skill-exams/handlers';
import { exchangeHandlers } from '../features/exchange/handlers';
import { formsHandlers } from '../features/documents/handlers';
import { gradesHandlers } from '../features/grades/handlers';
import { officeHandlers } from '../features/office/handlers';
import { organizationHandlers } from '../features/organization/handlers';
import { pointsHandlers } from '../features/points/handlers';
import { sheetsHandlers } from '../features/workbooks/handlers';
import { trainingHandlers } from '../features/external/handlers';

type AllHandlers = { readonly [F in keyof AppContract]: HandlersOf<AppContract[F], AppContext> };

const handlers: AllHandlers = {
  appraisal: appraisalHandlers,
  desk: deskHandlers,
  exams: examsHandlers,
  exchange: exchangeHandlers,
  forms: formsHandlers,
  grades: gradesHandlers,
  office: officeHandlers,
  organization: organizationHandlers,
  points: pointsHandlers,
  sheets: sheetsHandlers,
  training: trainingHandlers,
};

type Handler = (app: AppContext, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** Every call of the app by its channel `feature.verbNoun`. */
export const calls: ReadonlyMap<string, Call> = new Map(
  Object.entries(appContract).flatMap(([feature, contract]) =>
    Object.entries(contract as Contract).map(([name, call]) => [`${feature}.${name}`, call] as const),
  ),
);

const byChannel: ReadonlyMap<string, Handler> = new Map(
  Object.entries(handlers).flatMap(([feature, group]) =>
    Object.entries(group as Readonly<Record<string, Handler>>).map(
      ([name, handler]) => [`${feature}.${name}`, handler] as const,
    ),
  ),
);

export const handlerOf = (channel: string): Handler | undefined => byChannel.get(channel);
