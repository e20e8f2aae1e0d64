/**
 * Courses, sessions, papers and word lists, by their path in the content folder, and nothing else: an order that somebody keeps beside them may
 * name people.
 */
export const isList =
  /^(facts\.yaml|contacts\.yaml|words\/[^/]+\.yaml|[^/]+\/course\.yaml|[^/]+\/(sessions|themes|papers)\/[^/]+\.yaml|symbols\/symbols\.yaml)$/;
