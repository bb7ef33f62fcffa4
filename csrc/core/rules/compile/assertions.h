/* assertions.h: look-around while compiling. Equal look-arounds of all rules are one, so that where they hold is worked
   out once in a unit (rules/match/assertions.h). */
#ifndef SG_COMPILE_ASSERTIONS_H
#define SG_COMPILE_ASSERTIONS_H

#include "rules/compile/program_private.h"

/* The number of the look-around by this machine in this direction; *machine becomes the machine of the first equal one.
 */
sg_status sg_look_around_intern(sg_builder *b, bool behind, const sg_machine **machine, uint32_t *number);

#endif
