# Makes every figure of the board's release from the tables beside this file, and compares. Run: Rscript reproduce.R
# Figures that the release hides are not printed here either. With people who opted out, counts may be lower than released.
read <- function(name) read.csv(paste0(name, ".csv"), stringsAsFactors = FALSE, na.strings = "", check.names = FALSE,
                                colClasses = "character", encoding = "UTF-8")
pack <- paste(readLines("datapackage.json", warn = FALSE, encoding = "UTF-8"), collapse = "")
day <- as.Date(sub('.*"cutOff":"([0-9-]+)".*', "\\1", pack))
opted <- as.integer(sub('.*"optedOut":([0-9]+).*', "\\1", pack))
as_day <- function(x) as.Date(x)
open <- function(x) is.na(x) | as_day(x) > day
quarter <- function(x) paste0(format(as_day(x), "%Y"), "-Q", (as.integer(format(as_day(x), "%m")) + 2) %/% 3)
months_before <- function(n) seq(day, by = paste0("-", n, " months"), length.out = 2)[2]
board <- read("board")
made <- list()
keep <- function(table, row, column, value)
  made[[length(made) + 1]] <<- data.frame(table = table, row = row, column = column, value = as.character(value))
cross <- function(table, rows, columns, n = rep(1, length(rows)), only = unique(board$column[board$table == table])) {
  b <- board[board$table == table, ]
  for (r in unique(b$row)) for (cc in only) {
    hit <- (r == "TOTAL" | rows == r) & (cc == "TOTAL" | columns == cc) &
      rows %in% b$row & columns %in% b$column
    keep(table, r, cc, sum(n[hit]))
  }
}
# The day by which half have ended, those still going on counted as going on (Kaplan-Meier); needs 10 endings.
median_time <- function(time, ended) {
  if (sum(ended) < 10) return("*")
  s <- 1
  for (t in sort(unique(time[ended]))) {
    s <- s * (1 - sum(time == t & ended) / sum(time >= t))
    if (s <= 0.5 + 1e-12) return(floor(t + 0.5))
  }
  "*"
}
medians <- function(table, column, partners, time, ended) {
  b <- board[board$table == table & board$column == column, ]
  for (r in b$row) { these <- r == "TOTAL" | partners == r; keep(table, r, column, median_time(time[these], ended[these])) }
}

referrals <- read("referrals")
referrals <- referrals[quarter(referrals$received_on) %in% board$column[board$table == "REFERRALS"], ]
cross("REFERRALS", referrals$partner, quarter(referrals$received_on))
standing <- ifelse(!open(referrals$decided_on) & !is.na(referrals$decision), referrals$decision,
                   ifelse(!open(referrals$held_on), "ON_HOLD", "TO_DECIDE"))
cross("DECISIONS", referrals$partner, standing)

waits <- read("waits"); waits <- waits[as_day(waits$since) <= day, ]
waiting <- waits[open(waits$closed_on) & open(waits$introduced_on), ]
waited <- as.integer(day - as_day(waiting$since))
cross("WAITING", waiting$partner, ifelse(waited < 28, "UNDER_4_WEEKS", ifelse(waited < 84, "UNDER_12_WEEKS",
      ifelse(waited < 182, "UNDER_26_WEEKS", "LONGER"))))
begun <- waits[as_day(waits$since) > months_before(24), ]
cross("WAITING_TIME", begun$partner, rep("PEOPLE", nrow(begun)), only = "PEOPLE")
end <- pmin(as_day(begun$introduced_on), as_day(begun$closed_on), day, na.rm = TRUE)
medians("WAITING_TIME", "MEDIAN_DAYS", begun$partner, pmax(0, as.integer(end - as_day(begun$since))), !open(begun$introduced_on))

matches <- read("matches"); matches <- matches[as_day(matches$introduced_on) <= day, ]
year <- months_before(12)
now <- matches[open(matches$ended_on), ]; cross("MATCHES", now$partner, rep("OPEN_NOW", nrow(now)), only = "OPEN_NOW")
new <- matches[as_day(matches$introduced_on) > year, ]; over <- matches[!open(matches$ended_on), ]
over <- over[as_day(over$ended_on) > year, ]
b <- board[board$table == "MATCHES", ]
for (r in unique(b$row)) {
  keep("MATCHES", r, "INTRODUCED", sum(r == "TOTAL" | new$partner == r))
  keep("MATCHES", r, "ENDED", sum(r == "TOTAL" | over$partner == r))
}
recent <- matches[as_day(matches$introduced_on) > months_before(36), ]
cross("MATCH_LENGTH", recent$partner, rep("MATCHES", nrow(recent)), only = "MATCHES")
last <- pmin(as_day(recent$ended_on), day, na.rm = TRUE)
medians("MATCH_LENGTH", "MEDIAN_WEEKS", recent$partner, as.integer(last - as_day(recent$introduced_on)) / 7, !open(recent$ended_on))

visits <- read("visits"); cross("VISITS", visits$quarter, visits$kind, as.integer(visits$visits))
people <- read("people")
people <- people[as_day(people$registered_on) <= day & open(people$closed_on), ]
cross("BRINGS", people$partner, ifelse(people$brings == "1", "RECORDED", "NOT_YET_ASKED"))

scores <- read("scores"); scores <- scores[as_day(scores$given_on) <= day, ]
scores$before <- as.numeric(scores$before); scores$after <- as.numeric(scores$after)
scores$after[open(scores$followed_on)] <- NA
scores <- scores[!is.na(scores$after) | as_day(scores$given_on) + 98 <= day, ]
two <- function(x) sprintf("%.2f", x)
for (s in board$row[board$table == "CHANGE" & board$column == "PAIRED"]) {
  x <- scores[paste0(scores$instrument, ".", scores$scale) == s, ]
  p <- x[!is.na(x$after), ]; left <- sum(is.na(x$after) & !open(x$left_on))
  keep("CHANGE", s, "PAIRED", nrow(p)); keep("CHANGE", s, "LOST", left)
  keep("CHANGE", s, "MISSING", nrow(x) - nrow(p) - left); keep("CHANGE", s, "TOTAL", nrow(x))
  if (nrow(p) >= 10) {
    d <- p$after - p$before; half <- qt(0.975, nrow(p) - 1) * sd(d) / sqrt(nrow(p))
    keep("CHANGE", s, "MEAN_BEFORE", two(mean(p$before))); keep("CHANGE", s, "MEAN_AFTER", two(mean(p$after)))
    keep("CHANGE", s, "MEAN_CHANGE", two(mean(d))); keep("CHANGE", s, "LOW", two(mean(d) - half)); keep("CHANGE", s, "HIGH", two(mean(d) + half))
  }
}
lonely <- scores[scores$instrument == "ONSLON1" & !is.na(scores$after), ]
keep("OFTEN_LONELY", "ONSLON1.total", "PAIRED", nrow(lonely))
keep("OFTEN_LONELY", "ONSLON1.total", "PERCENT_BEFORE", floor(100 * mean(lonely$before == 1) + 0.5))
keep("OFTEN_LONELY", "ONSLON1.total", "PERCENT_AFTER", floor(100 * mean(lonely$after == 1) + 0.5))

made <- unique(do.call(rbind, made))
both <- merge(board, made, by = c("table", "row", "column"))
both <- both[both$shown != "*", ]
wrong <- both[both$shown != both$value & !(both$shown == "\u2013"), ]
cat(nrow(both), "released figures compared,", nrow(wrong), "differ;", opted, "people opted out\n")
if (nrow(wrong) > 0) print(wrong, row.names = FALSE)
if (nrow(wrong) > 0 && opted == 0) quit(status = 1)
