import publication from '../publication.config.ts';

/** The publication that is timed: without what is measured apart. */
export default { ...publication, cards: false, search: false };
