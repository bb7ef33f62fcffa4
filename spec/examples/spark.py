"""Reads news with PySpark: dossiers by `rdd.pipe`, and a table of events by `mapInPandas`.

    spark-submit spec/examples/spark.py news.jsonl out/

news.jsonl has a line {"id", "text", "date"} for each article. Each partition goes through a process of its own. A bad line is told
on the executor's standard error and fails nothing (--errors); a process that dies fails its task, and Spark runs
that again from the start: no dossier is lost, none is there twice.
"""

import json
import os
import subprocess
import sys
import threading

import pandas
from pyspark.sql import SparkSession

STRINGER = os.environ.get("STRINGER", "stringer")
COMMAND = [STRINGER, "extract", "--input", "jsonl", "--errors", "/dev/stderr"]
COLUMNS = ["document", "date", "plover", "source", "source_code", "target", "target_code", "sentence", "rule"]


def dossiers(articles):
    """The dossier of each article as a line of JSON, in order."""
    return articles.pipe(" ".join(COMMAND + ["--format", "jsonl"]), checkCode=True)


def events(batches):
    """A row for each event and pair of actors, for `mapInPandas`."""
    process = subprocess.Popen(
        COMMAND + ["--format", "csv", "--only", "events"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    failed = []

    def feed():
        try:
            with process.stdin as lines:
                for batch in batches:
                    for article in batch.to_dict("records"):
                        lines.write(json.dumps(article, default=str) + "\n")
        except Exception as error:  # the task fails with it below
            failed.append(error)

    feeder = threading.Thread(target=feed)
    feeder.start()
    for frame in pandas.read_csv(process.stdout, dtype=str, keep_default_na=False, chunksize=1000):
        yield frame[COLUMNS]
    feeder.join()
    if process.wait() != 0:
        raise RuntimeError(f"stringer ended with status {process.returncode}")
    if failed:
        raise failed[0]


def main(articles, folder):
    spark = SparkSession.builder.appName("stringer").getOrCreate()
    lines = spark.sparkContext.textFile(articles)
    dossiers(lines).saveAsTextFile(folder + "/dossiers")
    table = spark.read.schema("id string, text string, date string").json(articles)
    schema = ", ".join(f"{name} string" for name in COLUMNS)
    table.mapInPandas(events, schema).write.parquet(folder + "/events")
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
