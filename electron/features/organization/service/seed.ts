import type { Tx } from '../../../database/transact';
import { standardInForce } from '../../standards/repository';
import { departments, posts } from '../repository';

/** Give a new office the departments and posts of the standard; a branch adds its own. */
export const seedOrganization = (tx: Tx): void => {
  const { body } = standardInForce(tx, 'organization', tx.today);
  for (const [index, name] of body.departments.entries()) departments.insert(tx, { name, sort: index + 1 });
  for (const [index, name] of body.posts.entries()) posts.insert(tx, { name, sort: index + 1 });
};
