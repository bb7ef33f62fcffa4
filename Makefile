# stringer: `make demo` shows it at work, `make test` proves it. `make help` lists the rest.

comma     := ,
LUA       ?= lua5.4
CC        ?= cc
CLANG     ?= clang
BUILD     ?= build
PREFIX    ?= /usr/local
OPT       ?= -O3
WARN      := -Wall -Wextra -Wpedantic -Wconversion
# `make V=1` shows the commands.
Q         := $(if $(V),,@)
SAN       := -DSG_CHECKED -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FUZZ_SECONDS ?= 60

# What LUA is called among the packages: 5.1 to 5.4 are `lua5.x`, LuaJIT is `luajit`; elsewhere the file `lua.h` is just there.
LUA_PACKAGE ?= $(notdir $(LUA))
LUA_VERSION := $(shell $(LUA) -e 'print((_VERSION:match "%d%.%d"))' 2>/dev/null || echo 5.4)
LUA_CFLAGS  ?= $(if $(LUA_INCDIR),-I$(LUA_INCDIR),$(shell pkg-config --cflags $(LUA_PACKAGE) 2>/dev/null || pkg-config --cflags lua-$(LUA_VERSION) 2>/dev/null || pkg-config --cflags lua 2>/dev/null))
# Only where Lua is embedded; a module finds it in the program that loads it.
LUA_LIBS    ?= $(shell pkg-config --libs $(LUA_PACKAGE) 2>/dev/null || pkg-config --libs lua-$(LUA_VERSION) 2>/dev/null || echo -llua)
UTF8_CFLAGS ?= $(shell pkg-config --cflags libutf8proc 2>/dev/null)
UTF8_LIBS   ?= $(shell pkg-config --libs libutf8proc 2>/dev/null || echo -lutf8proc)
# The module calls its own functions directly (-Bsymbolic), as macOS does anyway.
SHARED      ?= $(if $(filter Darwin,$(shell uname -s)),-bundle -undefined dynamic_lookup,-shared -Wl$(comma)-Bsymbolic)

LUA_DIR   ?= $(DESTDIR)$(PREFIX)/share/lua/$(LUA_VERSION)
LIB_DIR   ?= $(DESTDIR)$(PREFIX)/lib/lua/$(LUA_VERSION)
BIN_DIR   ?= $(DESTDIR)$(PREFIX)/bin
MAN_DIR   ?= $(DESTDIR)$(PREFIX)/share/man
COMPLETION_DIR ?= $(DESTDIR)$(PREFIX)/share/bash-completion/completions
INC_DIR   ?= $(DESTDIR)$(PREFIX)/include
C_LIB_DIR ?= $(DESTDIR)$(PREFIX)/lib

CPPFLAGS  += -D_GNU_SOURCE -Icsrc -Icsrc/core $(UTF8_CFLAGS)
# No function of the module is replaced from outside, so that the compiler may put one into another.
CFLAGS    += -std=c11 $(OPT) -g -fPIC -fno-semantic-interposition $(WARN)

CORE_SRC  := $(wildcard csrc/core/*/*.c csrc/core/*/*/*.c)
LUA_SRC   := $(wildcard csrc/lua/*.c)
TEST_SRC  := $(wildcard spec/core/*/*_test.c)
FUZZ_SRC  := $(wildcard spec/fuzz/*_fuzz.c)
CORE_OBJ  := $(CORE_SRC:csrc/%.c=$(BUILD)/obj/%.o)
LUA_OBJ   := $(LUA_SRC:csrc/%.c=$(BUILD)/obj/%.o)
SAN_OBJ   := $(CORE_SRC:csrc/%.c=$(BUILD)/san/%.o)
# What a script of data/make writes is laid out by it.
LAID_OUT  := $(filter-out csrc/core/text/unicode_%.c,$(wildcard csrc/*.h csrc/*/*.[ch] csrc/core/*/*.[ch] csrc/core/*/*/*.[ch] \
  spec/*/*.[ch] spec/*/*/*.[ch] spec/*/*/*/*.[ch]))
TEST_BIN  := $(TEST_SRC:spec/core/%.c=$(BUILD)/test/%)
FUZZ_BIN  := $(FUZZ_SRC:spec/fuzz/%.c=$(BUILD)/fuzz/%)
FUZZ_MODULE := $(BUILD)/fuzz/lib/stringer/core.so

COUNTED   := $(BUILD)/counted/lib/stringer/core.so
COUNTED_OBJ := $(CORE_SRC:csrc/%.c=$(BUILD)/counted/%.o) $(LUA_SRC:csrc/%.c=$(BUILD)/counted/%.o)

LIBRARY   := $(BUILD)/libstringer.a
MODULE    := $(BUILD)/lib/stringer/core.so
COMMAND   := $(BUILD)/bin/stringer
COMPILED  := $(BUILD)/lib/stringer/compiled
ENV       := LUA_PATH="lua/?.lua;lua/?/init.lua;spec/?.lua;;" LUA_CPATH="$(BUILD)/lib/?.so;;"
BUSTED    := busted --lua=$(LUA) --cpath="$(CURDIR)/$(BUILD)/lib/?.so"

# Tests run side by side; the output of each is kept together where this make can.
JOBS      ?= $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
GATHERED  := $(if $(filter output-sync,$(.FEATURES)),-Otarget)

.PHONY: all help demo counted test tsan test-c test-lua test-lua-packs test-lua-others test-hosts test-luas test-examples \
  lint lint-c lint-lua lint-width lint-format bench bench-peers fuzz \
  install package doc clean deps deps-build deps-fuzz deps-doc deps-bench deps-peers deps-hosts always
.DELETE_ON_ERROR:
# Objects for the tests are made on the way to them and are kept.
.SECONDARY: $(SAN_OBJ) $(TEST_BIN) $(COUNTED_OBJ)

all: $(LIBRARY) $(MODULE) $(COMMAND) $(COMPILED)/made

help:
	@echo 'make              build $(LIBRARY), $(MODULE) and $(COMMAND)'
	@echo 'make demo         install what the build needs, build, and read an article'
	@echo 'make test         install what the tests need, build, and run them all'
	@echo 'make test-hosts   nginx, HAProxy, PostgreSQL, pandoc and others that embed Lua, each with the module in it'
	@echo 'make test-luas    the examples of `news` under each of $(LUAS) that is here'
	@echo 'make tsan         threads that share one compiled pack, under the thread sanitizer'
	@echo 'make counted      a module that counts its steps, for spec/stringer/packs/news/linear_spec.lua'
	@echo 'make lint         luacheck, clang-format, and every C file under gcc and clang with warnings as errors'
	@echo 'make bench        measure; figures also in $(BUILD)/bench.json'
	@echo 'make bench-peers  the same text through spaCy, wink-nlp and others'
	@echo 'make fuzz         FUZZ_SECONDS=$(FUZZ_SECONDS) for each fuzzer'
	@echo 'make install      PREFIX=$(PREFIX) LUA=$(LUA)'
	@echo 'make package      a tree that runs from wherever it is unpacked, as $(BUILD)/stringer-*.tar.gz'
	@echo 'make doc          pages of the Lua functions in $(BUILD)/doc (LDoc)'
	@echo 'make deps         install all that is missing, by name'
	@echo 'make clean'

# --- build ---------------------------------------------------------------------------------------------------------

# Results are made beside their place and moved there whole, so that a process that has one mapped keeps its copy.
$(LIBRARY): $(CORE_OBJ)
	@rm -f $@.new
	@echo '  AR    $@'
	$(Q)$(AR) rcs $@.new $(CORE_OBJ)
	@mv -f $@.new $@

$(MODULE): $(LUA_OBJ) $(LIBRARY)
	@mkdir -p $(@D)
	@echo '  LINK  $@'
	$(Q)$(CC) $(SHARED) $(LDFLAGS) -o $@.new $(LUA_OBJ) $(LIBRARY) $(UTF8_LIBS) -lm
	@mv -f $@.new $@

# Other flags than last time (another Lua, another compiler) make the objects anew.
FLAGS := $(LUA) $(CC) $(CPPFLAGS) $(LUA_CFLAGS) $(CFLAGS)
$(BUILD)/flags: always
	@mkdir -p $(@D); echo '$(FLAGS)' | cmp -s - $@ || echo '$(FLAGS)' > $@

$(BUILD)/obj/core/%.o: csrc/core/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo '  CC    $<'
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/obj/lua/%.o: csrc/lua/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo '  CC    $<'
	$(Q)$(CC) $(CPPFLAGS) $(LUA_CFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# A launcher finds its module by its own place, through links, from any directory. `%s`: from its folder to the modules.
define launcher
#!/bin/sh
self=$$0
while [ -L "$$self" ]; do
  link=$$(readlink "$$self")
  case $$link in /*) self=$$link ;; *) self=$$(dirname "$$self")/$$link ;; esac
done
here=$$(cd "$$(dirname "$$self")" && pwd) || exit 2
LUA_PATH="$$here/$(1)/?.lua;$$here/$(1)/?/init.lua;$${LUA_PATH_$(subst .,_,$(LUA_VERSION)):-$${LUA_PATH:-;}}"
LUA_CPATH="$$here/$(2)/?.so;$${LUA_CPATH_$(subst .,_,$(LUA_VERSION)):-$${LUA_CPATH:-;}}"
unset LUA_PATH_$(subst .,_,$(LUA_VERSION)) LUA_CPATH_$(subst .,_,$(LUA_VERSION)) LUA_INIT LUA_INIT_$(subst .,_,$(LUA_VERSION))
export LUA_PATH LUA_CPATH
exec "$${STRINGER_LUA:-$(LUA)}" "$$here/$(1)/stringer/cli/main.lua" "$$@"
endef
export LAUNCHER_HERE := $(call launcher,../../lua,../lib)
export LAUNCHER_INSTALLED := $(call launcher,../share/lua/$(LUA_VERSION),../lib/lua/$(LUA_VERSION))

$(COMMAND): Makefile $(BUILD)/flags
	@command -v $(LUA) >/dev/null || { echo 'There is no $(LUA) here: LUA=... names another; `make deps` installs what is missing.' >&2; exit 1; }
	@mkdir -p $(@D)
	@printf '%s\n' "$$LAUNCHER_HERE" > $@.new
	@chmod +x $@.new && mv -f $@.new $@

# Lexicons and rules of `news`, compiled: a first start need not do it. Where it fails each start does.
LUA_FILES := $(wildcard lua/stringer/*.lua lua/stringer/*/*.lua lua/stringer/*/*/*.lua lua/stringer/*/*/*/*.lua)
$(COMPILED)/made: $(MODULE) $(LUA_FILES) $(wildcard lua/stringer/data/*.lex)
	@echo '  MAKE  $(COMPILED)'
	@if $(ENV) $(LUA) lua/stringer/cli/compiled.lua $(COMPILED); then chmod 755 $(COMPILED) && chmod 644 $(COMPILED)/*; \
	  else mkdir -p $(COMPILED); echo 'lexicons and rules are compiled at the first start'; fi
	@touch $@

# For programs in C: where the header and the library were installed, and what the library needs.
define PKG_CONFIG_FILE
prefix=$(PREFIX)
Name: stringer
Description: A rule engine over text: tokens, sentences, lexicons and patterns
Version: $(shell sed -n 's/.*#define SG_VERSION_TEXT "\(.*\)"/\1/p' csrc/lua/module.c)
Cflags: -I$${prefix}/include
Libs: -L$${prefix}/lib -lstringer
Libs.private: $(strip $(UTF8_LIBS)) -lm
endef
export PKG_CONFIG_FILE

# --- use -----------------------------------------------------------------------------------------------------------

demo: deps-build
	@$(MAKE) --no-print-directory all
	@$(COMMAND) extract --date 2023-05-16 spec/examples/ferry.txt

# Two makes in a row: what `deps` has just installed is seen by the second.
test: deps
	@$(MAKE) --no-print-directory -k -j$(JOBS) $(GATHERED) test-c test-lua

test-c: $(TEST_BIN:=.run)

%.run: %
	@if $<; then echo 'ok $(notdir $<)'; else echo 'FAILED $(notdir $<)'; exit 1; fi

# The specs of packs take as long as all others together, so each half has a processor where there are two.
PACK_SPECS  := spec/stringer/packs
OTHER_SPECS := $(filter-out $(PACK_SPECS),$(wildcard spec/*_spec.lua spec/core spec/stringer/*))

test-lua: test-lua-packs test-lua-others

# A `make` that a spec runs is not a part of this one.
test-lua-packs: all
	@echo 'busted $(PACK_SPECS)'
	@env -u MAKEFLAGS $(BUSTED) $(PACK_SPECS)

test-lua-others: all
	@echo 'busted, the other specs'
	@env -u MAKEFLAGS $(BUSTED) $(OTHER_SPECS)

# Hosts that embed Lua, each started with its file of spec/hosts; one that cannot be had is left out with a word.
test-hosts: deps-hosts all
	@$(BUSTED) --pattern=_host spec/hosts

# Each Lua that can run the module and the command has a build of its own. Test modules of others it may lack.
LUAS      ?= lua5.1 lua5.2 lua5.3 lua5.4 luajit

test-luas:
	@for lua in $(LUAS); do \
	  $$lua -e 'require "lpeg" require "cjson" require "argparse" require "lfs"' 2>/dev/null && \
	    pkg-config --exists $$lua || { echo "$$lua: not here, left out"; continue; }; \
	  $(MAKE) --no-print-directory -s LUA=$$lua BUILD=$(BUILD)/luas/$$lua test-examples || exit 1; \
	  echo "ok $$lua"; \
	done

test-examples: all
	@$(ENV) $(LUA) lua/stringer/cli/main.lua test news

$(BUILD)/san/%.o: csrc/%.c
	@mkdir -p $(@D)
	@echo '  CC    $@'
	$(Q)$(CC) $(CPPFLAGS) -std=c11 -O1 -g $(SAN) $(WARN) -MMD -MP -c -o $@ $<

$(BUILD)/test/%: spec/core/%.c $(SAN_OBJ)
	@mkdir -p $(@D)
	@echo '  LINK  $@'
	$(Q)$(CC) $(CPPFLAGS) -std=c11 -O1 -g $(SAN) $(WARN) -MMD -MP -MT $@ -o $@ $< $(SAN_OBJ) $(UTF8_LIBS) -lm -lpthread

# A module that counts what it does, for spec/stringer/packs/news/linear_spec.lua: see spec/support/growth/counter.c.
counted: $(COUNTED)

$(BUILD)/counted/%.o: csrc/%.c $(BUILD)/flags spec/support/growth/counter.h
	@mkdir -p $(@D)
	@echo '  CC    $@'
	$(Q)$(CC) $(CPPFLAGS) $(LUA_CFLAGS) -std=c11 -O1 -g -fPIC -fsanitize-coverage=trace-pc \
	  -include spec/support/growth/counter.h -MMD -MP -c -o $@ $<

$(COUNTED): $(COUNTED_OBJ) spec/support/growth/counter.c
	@mkdir -p $(@D)
	@echo '  LINK  $@'
	$(Q)$(CC) $(CPPFLAGS) $(LUA_CFLAGS) -std=c11 -O1 -g -fPIC $(WARN) $(SHARED) $(LDFLAGS) -o $@.new $(COUNTED_OBJ) \
	  spec/support/growth/counter.c $(UTF8_LIBS) -lm
	@mv -f $@.new $@

# Threads: the core alone, and two Lua states. The modules of others that these load are not watched.
TSAN      := -DSG_CHECKED -fsanitize=thread -fno-omit-frame-pointer
TSAN_BIN  := $(patsubst spec/thread/%.c,$(BUILD)/tsan/%,$(wildcard spec/thread/*.c))

tsan: all $(TSAN_BIN)
	@$(BUILD)/tsan/core_threads lua/stringer/data/en.tagger && echo 'ok core_threads'
	@$(BUILD)/tsan/lua_threads 'lua/?.lua;lua/?/init.lua' && echo 'ok lua_threads'

$(BUILD)/tsan/%: spec/thread/%.c $(CORE_SRC) $(LUA_SRC) $(wildcard csrc/*/*.h csrc/core/*/*.h csrc/core/*/*/*.h)
	@mkdir -p $(@D)
	@echo '  TSAN  $@'
	$(Q)$(CC) $(CPPFLAGS) $(LUA_CFLAGS) -std=c11 -O1 -g $(TSAN) $(WARN) -o $@ $< $(CORE_SRC) \
	  $(if $(filter lua_%,$*),$(LUA_SRC) $(LUA_LIBS)) $(UTF8_LIBS) -lm -lpthread

lint: lint-lua lint-c lint-width lint-format

# As luacheck holds Lua; what a script of data/make writes is nobody's to read.
lint-width:
	@! LC_ALL=C.UTF-8 grep -rnE --include='*.[ch]' '^.{121}' csrc spec | grep -v '^csrc/core/text/unicode_' \
	  || { echo 'wider than 120 columns' >&2; exit 1; }
	@echo 'ok no line of C is wider than 120 columns'

# Versions lay a few things out differently, so only the one that the files were laid out with is asked.
lint-format:
	@case "$$(clang-format --version 2>/dev/null)" in \
	  *' 14.'*) clang-format --dry-run -Werror $(LAID_OUT) && echo 'ok C is laid out as .clang-format says';; \
	  *) echo 'clang-format 14: not here, left out';; \
	esac

lint-lua:
	@luacheck -q lua spec && echo 'ok luacheck'

lint-c:
	@for cc in $(CC) $(CLANG); do \
	  command -v $$cc >/dev/null || { echo "$$cc: not here, left out"; continue; }; \
	  for f in $(CORE_SRC) $(TEST_SRC); do \
	    $$cc $(CPPFLAGS) -std=c11 $(WARN) -Werror -fsyntax-only $$f || exit 1; done; \
	  for f in $(LUA_SRC); do \
	    $$cc $(CPPFLAGS) $(LUA_CFLAGS) -std=c11 $(WARN) -Werror -fsyntax-only $$f || exit 1; done; \
	  echo "ok $$cc without warnings"; \
	done

# What only serves for comparison is measured where it can be had, and left out with a word where it cannot.
bench: deps-bench
	@$(MAKE) --no-print-directory all
	@$(MAKE) --no-print-directory $(BUILD)/bench/icu || echo 'libicu is not here: floor.icu is left out'
	@$(ENV) BUILD=$(BUILD) $(LUA) spec/bench/run.lua $(BUILD)/bench.json

bench-peers: deps-peers
	@$(MAKE) --no-print-directory all
	@$(MAKE) --no-print-directory $(BUILD)/bench/icu || echo 'libicu is not here: ICU is left out'
	@$(MAKE) --no-print-directory $(BUILD)/bench/hyperscan || echo 'libhs is not here: Hyperscan (Vectorscan) is left out'
	@spec/bench/peers/run.sh $(BUILD)

$(BUILD)/bench/icu: spec/bench/icu.c
	@mkdir -p $(@D)
	$(Q)pkg-config --exists icu-uc && $(CC) $(CFLAGS) $$(pkg-config --cflags icu-uc) -D_GNU_SOURCE -o $@ $< $$(pkg-config --libs icu-uc)

$(BUILD)/bench/hyperscan: spec/bench/peers/hyperscan.c
	@mkdir -p $(@D)
	$(Q)pkg-config --exists libhs && $(CC) $(CFLAGS) $$(pkg-config --cflags libhs) -D_GNU_SOURCE -o $@ $< $$(pkg-config --libs libhs)

# Every fuzzer runs for FUZZ_SECONDS or until it fails; what it finds is kept in build/fuzz and belongs into spec/fuzz.
fuzz: deps-fuzz all $(FUZZ_BIN) $(FUZZ_MODULE)
	@for f in $(FUZZ_BIN); do \
	  corpus=$(BUILD)/fuzz/corpus/$$(basename $$f); mkdir -p $$corpus; \
	  $$f -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=$$f- -print_final_stats=0 -verbosity=0 \
	    $$corpus $$(ls -d spec/fuzz/$$(basename $$f) 2>/dev/null) || exit 1; \
	  echo "ok $$(basename $$f)"; \
	done
	@for f in $(wildcard spec/fuzz/*_fuzz.lua); do \
	  FUZZ_SECONDS=$(FUZZ_SECONDS) $(FUZZ_ENV) $(LUA) $$f || exit 1; echo "ok $$(basename $$f)"; done

# The fuzzers in Lua run the module under the sanitizers, whose library must be there before the interpreter is.
FUZZ_ENV     = $(subst $(BUILD)/lib,$(BUILD)/fuzz/lib,$(ENV)) ASAN_OPTIONS=detect_leaks=0 \
  LD_PRELOAD="$(shell $(CC) -print-file-name=libasan.so)"

$(FUZZ_MODULE): $(CORE_SRC) $(LUA_SRC) $(wildcard csrc/*/*.h csrc/core/*/*.h csrc/core/*/*/*.h)
	@mkdir -p $(@D)
	@echo '  FUZZ  $@'
	$(Q)$(CC) $(CPPFLAGS) $(LUA_CFLAGS) -std=c11 -O1 -g -fPIC $(SAN) $(SHARED) -o $@ $(CORE_SRC) $(LUA_SRC) \
	  $(UTF8_LIBS) -lm

$(BUILD)/fuzz/%: spec/fuzz/%.c $(CORE_SRC) $(wildcard csrc/core/*/*.h csrc/core/*/*/*.h)
	@mkdir -p $(@D)
	@echo '  FUZZ  $@'
	$(Q)$(CLANG) $(CPPFLAGS) -std=c11 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	  -o $@ $< $(CORE_SRC) $(UTF8_LIBS) -lm

install: all
	mkdir -p "$(LUA_DIR)" "$(LIB_DIR)/stringer" "$(BIN_DIR)"
	cd lua && find stringer -type f ! -path '*/make/*' | while read -r f; do \
	  mkdir -p "$(LUA_DIR)/$$(dirname $$f)" && install -m 644 "$$f" "$(LUA_DIR)/$$f" || exit 1; done
	install -m 755 $(MODULE) "$(LIB_DIR)/stringer/core.so"
	mkdir -p "$(LIB_DIR)/stringer/compiled"
	for f in $(COMPILED)/*.*; do [ ! -f "$$f" ] || install -m 644 "$$f" "$(LIB_DIR)/stringer/compiled/" || exit 1; done
	@printf '%s\n' "$$LAUNCHER_INSTALLED" > "$(BIN_DIR)/stringer" && chmod 755 "$(BIN_DIR)/stringer"
	mkdir -p "$(MAN_DIR)/man1" "$(COMPLETION_DIR)"
	@$(ENV) $(LUA) lua/stringer/cli/main.lua --man > "$(MAN_DIR)/man1/stringer.1" && \
	  $(ENV) $(LUA) lua/stringer/cli/main.lua --completion bash > "$(COMPLETION_DIR)/stringer" || \
	  echo 'no manual page and no completion: a module of the command is not on the path of $(LUA)'
	mkdir -p "$(INC_DIR)" "$(C_LIB_DIR)/pkgconfig"
	install -m 644 csrc/stringer.h "$(INC_DIR)/stringer.h"
	install -m 644 $(LIBRARY) "$(C_LIB_DIR)/libstringer.a"
	@printf '%s\n' "$$PKG_CONFIG_FILE" > "$(C_LIB_DIR)/pkgconfig/stringer.pc"

# A tree that runs from wherever it is unpacked, for this machine's kind of processor and this Lua.
VERSION := $(shell sed -n 's/.*SG_VERSION_TEXT "\(.*\)"/\1/p' csrc/lua/module.c)
PACKAGE := stringer-$(VERSION)-$(LUA)-$(shell uname -m)

package: all
	@rm -rf $(BUILD)/package && mkdir -p $(BUILD)/package
	@$(MAKE) --no-print-directory -s install DESTDIR= PREFIX=$(CURDIR)/$(BUILD)/package/$(PACKAGE) LUA=$(LUA) BUILD=$(BUILD)
	@tar -C $(BUILD)/package -czf $(BUILD)/$(PACKAGE).tar.gz $(PACKAGE)
	@rm -rf $(BUILD)/package
	@echo $(BUILD)/$(PACKAGE).tar.gz

doc: deps-doc all
	ldoc --quiet -c .ldoc -d $(BUILD)/doc .

clean:
	rm -rf $(BUILD)

# --- what has to be there ------------------------------------------------------------------------------------------

deps-build:
	@LUA=$(LUA) .ci/deps build

deps:
	@LUA=$(LUA) .ci/deps all

deps-fuzz:
	@LUA=$(LUA) CLANG=$(CLANG) .ci/deps fuzz

deps-doc:
	@LUA=$(LUA) .ci/deps doc

deps-bench deps-peers deps-hosts: deps-build
	@LUA=$(LUA) .ci/deps $(@:deps-%=%)

-include $(CORE_OBJ:.o=.d) $(LUA_OBJ:.o=.d) $(COUNTED_OBJ:.o=.d) $(SAN_OBJ:.o=.d) $(TEST_BIN:=.d)
