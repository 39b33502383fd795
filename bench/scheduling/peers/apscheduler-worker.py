# APScheduler 3 with its SQLAlchemy job store on PostgreSQL and a pool of threads. Environment: DATABASE_URL.
import json
import logging
import os
import sys
import time
from datetime import datetime, timezone

from apscheduler.events import EVENT_JOB_EXECUTED
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger

logging.disable(logging.CRITICAL)
# As the module of this name, so that the stored reference to the body can be read back.
sys.modules["apscheduler_worker"] = sys.modules["__main__"]

bodies = []
ends = []


def noop(number, at):
    bodies.append([str(number), at, int(time.time() * 1000)])


def on_executed(event):
    ends.append(int(time.time() * 1000))


scheduler = BackgroundScheduler(
    jobstores={"default": SQLAlchemyJobStore(url=os.environ["DATABASE_URL"].replace("postgresql:", "postgresql+psycopg2:"))},
    executors={"default": ThreadPoolExecutor(25)},
    # Its own default, one second, would drop what it cannot begin within it.
    job_defaults={"misfire_grace_time": 3600},
    timezone="UTC",
)
scheduler.add_listener(on_executed, EVENT_JOB_EXECUTED)


def add(order):
    if not scheduler.running:
        scheduler.start(paused=True)
    for index in range(order["count"]):
        at = order["from"] + index // order["perSecond"] * 1000
        due = datetime.fromtimestamp(at / 1000, timezone.utc)
        trigger = CronTrigger(
            month=due.month, day=due.day, hour=due.hour, minute=due.minute, second=due.second, timezone="UTC"
        )
        number = order["first"] + index
        scheduler.add_job("apscheduler_worker:noop", trigger, args=[number, at], id=f"schedule-{number}")


def start(_):
    if scheduler.running:
        scheduler.resume()
    else:
        scheduler.start()


def progress(window):
    return {
        "begun": sum(window["from"] <= at <= window["last"] for _, at, _ in bodies),
        "finished": sum(end >= window["from"] for end in ends),
        "finishedAt": ends[-1] if ends else 0,
    }


handlers = {
    "add": add,
    "start": start,
    "progress": progress,
    "bodies": lambda _: {"bodies": bodies},
}

for line in sys.stdin:
    message = json.loads(line)
    try:
        answer = {"answer": handlers[message["command"]](message)}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
