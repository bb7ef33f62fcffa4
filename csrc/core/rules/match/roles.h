/* roles.h: captures that are found along the arguments of a sentence, when the pattern has matched. */
#ifndef SG_MATCH_ROLES_H
#define SG_MATCH_ROLES_H

#include "rules/match/matcher_state.h"

/* Adds the roles of a match to its captures, which are at the end of the list. A role that the pattern has captured
   stays as it is. *missing is the capture of the first role that has to be there and is not, or must not be there and
   is; or SG_NONE.
   */
sg_status sg_match_roles(sg_matcher *m, const sg_match *x, uint32_t *missing);

#endif
