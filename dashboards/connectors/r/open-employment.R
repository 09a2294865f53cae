#!/usr/bin/env Rscript
# How many were at work in the open market half a year after a service, by service type: a table and a picture with intervals.
# Base R only. MITTAVA_URL names the server, MITTAVA_TOKEN is the token if it asks for one. What is asked may be narrowed:
# Rscript open-employment.R areas=A01 from=2024-01 to=2026-01

server <- Sys.getenv("MITTAVA_URL", "http://localhost:8080")
token <- Sys.getenv("MITTAVA_TOKEN")
most_rows <- 100000

in_words <- c(
  "400" = "a name or value of the question isn't known: open the address in a browser to read which there are",
  "401" = "no token, a wrong one, or past its day: put a new one into MITTAVA_TOKEN",
  "403" = "the token's role may not see that",
  "429" = "too many requests: wait a minute",
  "503" = "the server has too much to do: wait a minute"
)

#' A table of Mittava, a row a figure: figures("PERSONS", groupBy = "AREA").
figures <- function(metrics, ...) {
  question <- c(metrics = paste(metrics, collapse = ","), ...)
  words <- vapply(question, URLencode, "", reserved = TRUE)
  address <- paste0(server, "/export/figures.csv?", paste0(names(words), "=", words, collapse = "&"))
  headers <- if (nzchar(token)) c(Authorization = paste("Bearer", token))
  rows <- withCallingHandlers(
    read.csv(url(address, headers = headers, method = "libcurl", encoding = "UTF-8"),
             na.strings = "", encoding = "UTF-8", colClasses = c(status = "character", reason = "character")),
    warning = function(told) {
      code <- regmatches(conditionMessage(told), regexpr("(?<=status was ')[0-9]+", conditionMessage(told), perl = TRUE))
      if (length(code)) stop("HTTP ", code, ", ", in_words[code], "\n", address, call. = FALSE)
    }
  )
  if (nrow(rows) >= most_rows) stop("more rows than one answer holds: ask for fewer groups, or by from and to", call. = FALSE)
  rows
}

arguments <- commandArgs(trailingOnly = TRUE)
narrowed <- setNames(sub("^[^=]*=", "", arguments), sub("=.*", "", arguments))
rows <- figures("OPEN_EMPLOYMENT_RATE", horizons = "6", groupBy = "SERVICE_TYPE", lang = "EN", narrowed)
if (nrow(rows) == 0) stop("nobody, or too few to be told of, took part in what was asked", call. = FALSE)

# A status other than OK is told in its own words; such a value is NA, never 0.
told <- rows[rows$status == "OK", ]
untold <- rows[rows$status != "OK", ]
told <- told[order(told$value), ]
shown <- rbind(untold, told)
options(width = 150)
print(shown[c("serviceTypeName", "value", "low", "high", "n", "status", "reason")], row.names = FALSE)

source <- sprintf("Mittava, generation %d%s", rows$generation[1], if (isTRUE(as.logical(rows$synthetic[1]))) ", synthetic data" else "")
cat("\n", source, "\n", sep = "")

png("open-employment.png", width = 1200, height = 160 + 42 * nrow(shown), res = 120)
par(mar = c(5, 16, 3, 5), las = 1)
at <- seq_len(nrow(shown))
plot(shown$value, at, xlim = c(0, max(0.1, told$high)), yaxt = "n", pch = 19, xaxt = "n", bty = "n", ylab = "", xlab = "",
     main = "In open-market work 6 months after the end, 95 % interval")
ticks <- pretty(c(0, 0.1, told$high))
axis(1, ticks, paste(round(100 * ticks), "%"))
axis(2, at, shown$serviceTypeName, tick = FALSE, cex.axis = 0.8)
segments(shown$low, at, shown$high, at, lwd = 2)
axis(4, at, ifelse(is.na(shown$n), "", paste("n", shown$n)), tick = FALSE, cex.axis = 0.7)
if (nrow(untold) > 0) text(0, seq_len(nrow(untold)), untold$status, pos = 4, cex = 0.7, col = "grey40")
mtext(source, side = 1, line = 3.5, adj = 1, cex = 0.8)
invisible(dev.off())
