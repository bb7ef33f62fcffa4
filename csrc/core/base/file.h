/* file.h: a file's bytes, shared with other processes where the system can map files; and writing them whole. */
#ifndef SG_FILE_H
#define SG_FILE_H

#include "base/base.h"

/* The whole of the regular file at `path`: mapped where the system can, else read into memory of `alloc`, which
   `mapped` tells. SG_IO leaves errno; SG_CORRUPT where the file is empty or no regular file. */
sg_status sg_file_map(const sg_allocator *alloc, const char *path, const unsigned char **bytes, size_t *size,
                      bool *mapped);
/* Gives back what sg_file_map gave. */
void sg_file_unmap(const sg_allocator *alloc, const unsigned char *bytes, size_t size, bool mapped);

/* Writes a file whole or not at all: beside its place, then renamed. SG_IO leaves errno. */
sg_status sg_file_replace(const sg_allocator *alloc, const char *path, const void *bytes, size_t size);

#endif
