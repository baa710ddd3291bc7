import * as v from 'valibot';
import { MAX_SURFACE_LENGTH } from './settings.js';

/** The id of an entity, as in the data. */
export const entityId = v.pipe(v.string(), v.maxLength(80));

/** Words of a page. */
export const surface = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SURFACE_LENGTH));
