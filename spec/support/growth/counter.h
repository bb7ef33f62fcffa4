/* counter.h: put before each file of the core that is built to be counted: what the C library copies and fills counts
   too. */
#ifndef SG_COUNTER_H
#define SG_COUNTER_H

#include <stdint.h>
#include <string.h>

extern uint64_t sg_counted;

/* Sixteen bytes are a step. */
#define memcpy(to, from, n) (sg_counted += (size_t)(n) / 16, memcpy(to, from, n))
#define memmove(to, from, n) (sg_counted += (size_t)(n) / 16, memmove(to, from, n))
#define memset(to, c, n) (sg_counted += (size_t)(n) / 16, memset(to, c, n))
#define memcmp(a, b, n) (sg_counted += (size_t)(n) / 16, memcmp(a, b, n))
#define memchr(a, c, n) (sg_counted += (size_t)(n) / 16, memchr(a, c, n))

#endif
