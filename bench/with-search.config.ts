import publication from './publication.config.ts';

/** The publication that is timed, with the search. */
export default { ...publication, search: true };
