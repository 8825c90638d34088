"""Reads the journal with another SQLite, again and again, until a file is gone."""

import json
import os
import sqlite3
import sys

journal, stop = sys.argv[1:]
read = 0
while os.path.exists(stop):
    try:
        connection = sqlite3.connect(f"file:{journal}?mode=ro", uri=True, timeout=0.01)
        connection.execute("SELECT count(*) FROM orders").fetchone()
        connection.close()
        with open(journal, "rb") as file:
            file.read(16)
        read += 1
    except sqlite3.OperationalError:
        pass  # Not there yet, or locked for the moment.
print(json.dumps({"read": read}))
