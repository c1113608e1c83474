import type { KeysRenewed } from '../../../../shared/features/exchange/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { findOffice } from '../../office/repository';
import { replaceKeys } from '../keys/keys';
import { listPeers, putPeer } from '../repository';

/**
 * Make new keys for this office, lost or not, and end every pairing that rests on the old ones: the other side knows this office by its
 * keys, so each has to pair anew, with fingerprints. The file of the old keys stays beside. Entered into the audit log with the new
 * fingerprint. Refuses with `E_NOT_SET_UP`.
 */
export const renewKeys = async (app: AppContext): Promise<Result<KeysRenewed>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const { fingerprint } = await replaceKeys(app);
  return transact(app, 'exchange.renewKeys', (tx) => {
    const standing = listPeers(tx).filter(({ state }) => state !== 'revoked');
    for (const peer of standing) putPeer(tx, { ...peer, state: 'revoked' });
    tx.note({ kind: 'officePeer', id: office.code, before: null, after: { fingerprint } });
    return ok({ fingerprint, pairAnew: standing.map(({ code, name }) => ({ code, name })) });
  });
};
