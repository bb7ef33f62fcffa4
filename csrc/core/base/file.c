/* file.c: a file's bytes, shared with other processes where the system can map files; and writing them whole. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif
#include "base/file.h"

#include <errno.h>
#include <stdio.h>

#if defined(_WIN32)

static sg_status read_all(const sg_allocator *alloc, FILE *f, const unsigned char **bytes, size_t *size) {
  if (fseek(f, 0, SEEK_END) != 0) return SG_IO;
  long len = ftell(f);
  if (len < 0 || fseek(f, 0, SEEK_SET) != 0) return SG_IO;
  if (len == 0) return SG_CORRUPT;
  unsigned char *p = sg_realloc(alloc, NULL, 0, (size_t)len);
  if (!p) return SG_NOMEM;
  if (fread(p, 1, (size_t)len, f) != (size_t)len) {
    sg_free(alloc, p, (size_t)len);
    return SG_IO;
  }
  *bytes = p;
  *size = (size_t)len;
  return SG_OK;
}

sg_status sg_file_map(const sg_allocator *alloc, const char *path, const unsigned char **bytes, size_t *size,
                      bool *mapped) {
  *mapped = false;
  FILE *f = fopen(path, "rb");
  if (!f) return SG_IO;
  sg_status status = read_all(alloc, f, bytes, size);
  fclose(f);
  return status;
}

void sg_file_unmap(const sg_allocator *alloc, const unsigned char *bytes, size_t size, bool mapped) {
  (void)mapped;
  sg_free(alloc, (void *)(uintptr_t)bytes, size);
}

static sg_status write_beside(const char *path, const void *bytes, size_t size) {
  FILE *f = fopen(path, "wb");
  if (!f) return SG_IO;
  bool ok = fwrite(bytes, 1, size, f) == size;
  ok = fclose(f) == 0 && ok;
  return ok ? SG_OK : SG_IO;
}

static unsigned long process(void) { return 0; }

#else

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static sg_status map_all(int fd, const unsigned char **bytes, size_t *size) {
  struct stat st;
  if (fstat(fd, &st) != 0) return SG_IO;
  if (S_ISDIR(st.st_mode)) {
    errno = EISDIR;
    return SG_IO;
  }
  if (!S_ISREG(st.st_mode) || st.st_size <= 0) return SG_CORRUPT;
  if ((uint64_t)st.st_size > SIZE_MAX) return SG_LIMIT;
  void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
  if (p == MAP_FAILED) return SG_IO;
  *bytes = p;
  *size = (size_t)st.st_size;
  return SG_OK;
}

sg_status sg_file_map(const sg_allocator *alloc, const char *path, const unsigned char **bytes, size_t *size,
                      bool *mapped) {
  (void)alloc;
  *mapped = true;
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe is refused, not waited for */
  if (fd < 0) return SG_IO;
  sg_status status = map_all(fd, bytes, size);
  int keep = errno;
  close(fd);
  errno = keep;
  return status;
}

void sg_file_unmap(const sg_allocator *alloc, const unsigned char *bytes, size_t size, bool mapped) {
  void *p = (void *)(uintptr_t)bytes;
  if (mapped) munmap(p, size);
  else sg_free(alloc, p, size);
}

static sg_status write_all(int fd, const unsigned char *bytes, size_t size) {
  while (size > 0) {
    ssize_t n = write(fd, bytes, size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return SG_IO;
    bytes += n;
    size -= (size_t)n;
  }
  return fsync(fd) == 0 ? SG_OK : SG_IO;
}

static sg_status write_beside(const char *path, const void *bytes, size_t size) {
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (fd < 0) return SG_IO;
  sg_status status = write_all(fd, bytes, size);
  return close(fd) == 0 ? status : SG_IO;
}

static unsigned long process(void) { return (unsigned long)getpid(); }

#endif

/* Names beside `path` that no other process takes, and few of this one (threads) at a time. */
sg_status sg_file_replace(const sg_allocator *alloc, const char *path, const void *bytes, size_t size) {
  size_t room = strlen(path) + 48;
  char *name = sg_realloc(alloc, NULL, 0, room);
  if (!name) return SG_NOMEM;
  sg_status status = SG_IO;
  errno = EEXIST;
  for (unsigned i = 0; i < 100 && status == SG_IO && errno == EEXIST; i++) {
    snprintf(name, room, "%s.%lu-%u.new", path, process(), i);
    status = write_beside(name, bytes, size);
  }
  bool made = status == SG_OK || errno != EEXIST;
  if (status == SG_OK && rename(name, path) != 0) status = SG_IO;
  int keep = errno;
  if (status != SG_OK && made) remove(name);
  sg_free(alloc, name, room);
  errno = keep;
  return status;
}
