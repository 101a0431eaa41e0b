"""What Slack takes, with a margin where it does not say.

From docs.slack.dev/reference/block-kit, and from slack_sdk's own checks; "found" marks what Slack
enforces without saying. Lengths are counted in UTF-16 units, the longest way of counting.
"""

# Messages.
TEXT = 3_000  # of 40,000: it is read in notifications only
BLOCKS = 50
# Of about 13,200 over all blocks (found); counted here as JSON, the longest way.
CHARACTERS = 13_000
CHARTS = 2  # data_visualization blocks (found)
TABLES = 1  # blocks of type "table"; a "data_table" may come several times
TABLES_TEXT = 10_000  # characters in all cells of a message

# Blocks.
SECTION = 3_000
FIELDS = 10
FIELD = 2_000
BUTTONS = 25
LABEL = 75
VALUE = 2_000
COLUMNS = 20
ROWS = 99  # of 100 with the headings, in a "table"; a "data_table" has one more
CHART_TITLE = 50
CHART_LABELS = 20
CHART_LABEL = 20
SERIES = 6

# Views.
VIEW_BLOCKS = 100
VIEW_TITLE = 24
INPUT_LABEL = 2_000
PLACEHOLDER = 150
OPTIONS = 100
OPTION = 75
OPTION_VALUE = 150
TYPED = 3_000  # characters in a field
