-- What the launcher runs.
os.exit(require "stringer.cli".main(arg), true)
